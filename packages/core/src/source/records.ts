import type { FactRecord, RemovableKind } from "../model/fact.js";
import type { Id } from "../model/id.js";
import type { Provenance } from "../model/provenance.js";
import type { Accounting } from "./accounting.js";
import type { Wording } from "./wording.js";

export type { FactByKind, FactKind, FactRecord, RemovableKind } from "../model/fact.js";

/** Something that was there in an earlier read is gone. */
export interface RemovalRecord extends Provenance {
  readonly kind: "removal";
  /** The kind of what is gone. */
  readonly of: RemovableKind;
  readonly id: Id;
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
  /** The same as data, to tell it in another language; absent: it has no other words, or nothing differs in them. */
  readonly wording?: Wording;
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
