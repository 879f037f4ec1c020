import type { Absence } from "../model/absence.js";
import type { Aggregate } from "../model/aggregate.js";
import type { Contribution } from "../model/contribution.js";
import type { Conversation } from "../model/conversation.js";
import type { Duty } from "../model/duty.js";
import type { Gathering } from "../model/gathering.js";
import type { Id } from "../model/id.js";
import type { IdentityLink } from "../model/identity-link.js";
import type { Interview } from "../model/interview.js";
import type { Member } from "../model/member.js";
import type { Observation } from "../model/observation.js";
import type { Organisation } from "../model/organisation.js";
import type { Provenance } from "../model/provenance.js";
import type { ReactionTotal } from "../model/reaction-total.js";
import type { StakeholderGroup } from "../model/stakeholder-group.js";
import type { TimeEntry } from "../model/time-entry.js";
import type { Venue } from "../model/venue.js";
import type { Accounting } from "./accounting.js";

/** The nouns that a source can report, by the `kind` of their record. */
export interface FactByKind {
  readonly absence: Absence;
  readonly aggregate: Aggregate;
  readonly contribution: Contribution;
  readonly conversation: Conversation;
  readonly duty: Duty;
  readonly gathering: Gathering;
  readonly identityLink: IdentityLink;
  readonly interview: Interview;
  readonly member: Member;
  readonly observation: Observation;
  readonly organisation: Organisation;
  readonly reactionTotal: ReactionTotal;
  readonly stakeholderGroup: StakeholderGroup;
  readonly timeEntry: TimeEntry;
  readonly venue: Venue;
}

/** The kinds of record that state a fact. */
export type FactKind = keyof FactByKind;

/** A fact from a source, as plain JSON: the noun's fields, its `kind`, and what decides between two states of it. */
export type FactRecord<K extends FactKind = FactKind> = {
  [Kind in K]: FactByKind[Kind] & Provenance & { readonly kind: Kind };
}[K];

/** Something that was there in an earlier read is gone. */
export interface RemovalRecord {
  readonly kind: "removal";
  /** The kind of what is gone; only things with an id can be named. */
  readonly of:
    | "contribution"
    | "conversation"
    | "gathering"
    | "interview"
    | "member"
    | "organisation"
    | "stakeholderGroup"
    | "timeEntry"
    | "venue";
  readonly id: Id;
  readonly version?: number;
  readonly observedAt?: string;
}

/** Where in the source something stands. */
export interface Place {
  readonly file?: string;
  /** Line number, from 1. */
  readonly line?: number;
  /** The column's name or number. */
  readonly column?: string;
}

/** Trouble that reading met and went on after, or that ended it. Never holds a secret or a member's words. */
export interface IssueRecord {
  readonly kind: "issue";
  /** `error`: something is missing now; `warning`: something may mislead; `note`: good to know. */
  readonly severity: "error" | "warning" | "note";
  /** A stable word in kebab-case, such as `date-does-not-exist`. */
  readonly code: string;
  /** What happened, as an English sentence. */
  readonly message: string;
  /** What to do about it, as an English sentence. */
  readonly advice?: string;
  readonly place?: Place;
  /** How many times, where one issue stands for several. Absent: once. */
  readonly count?: number;
}

/** The last record of every read. Without `complete: true` what was read is half of what there is. */
export interface EndRecord {
  readonly kind: "end";
  readonly complete: boolean;
  /** Where a later read can go on to learn what changed; opaque to all but the adapter. */
  readonly cursor?: string;
  /** The adapter's own count of its source's rows. */
  readonly accounting?: readonly Accounting[];
}

/** Everything that a source can yield, discriminated by `kind`. */
export type SourceRecord = FactRecord | RemovalRecord | IssueRecord | EndRecord;

/** The kinds of source record. */
export type RecordKind = SourceRecord["kind"];
