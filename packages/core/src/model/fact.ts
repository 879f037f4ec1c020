import type { Absence } from "./absence.js";
import type { Aggregate } from "./aggregate.js";
import type { Contribution } from "./contribution.js";
import type { Conversation } from "./conversation.js";
import type { Duty } from "./duty.js";
import type { Gathering } from "./gathering.js";
import type { IdentityLink } from "./identity-link.js";
import type { Interview } from "./interview.js";
import type { Member } from "./member.js";
import type { Observation } from "./observation.js";
import type { Organisation } from "./organisation.js";
import type { Provenance } from "./provenance.js";
import type { ReactionTotal } from "./reaction-total.js";
import type { StakeholderGroup } from "./stakeholder-group.js";
import type { TimeEntry } from "./time-entry.js";
import type { Venue } from "./venue.js";

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

/** The kinds that a source can take back: those whose things have an id. */
export type RemovableKind =
  | "absence"
  | "aggregate"
  | "contribution"
  | "conversation"
  | "duty"
  | "gathering"
  | "identityLink"
  | "interview"
  | "member"
  | "organisation"
  | "reactionTotal"
  | "stakeholderGroup"
  | "timeEntry"
  | "venue";
