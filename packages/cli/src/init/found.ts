import type { DateSettings } from "@org/community-adapter-csv";
import type { Federation } from "@org/community-core/federation";

/** What a thing in a folder turned out to be. */
export type Found = FoundSource | FoundDocument;

/** Something that an adapter reads. */
export interface FoundSource {
  readonly is: "source";
  readonly adapter: "csv" | "discourse" | "linkedin" | "ndjson";
  /** Of one adapter those of one group are read together. */
  readonly group: string;
  readonly file: string;
  /** The kind of thing, as a key of the words of `init`. */
  readonly kind: SourceKind;
  /** What it holds, such as `contributions`, where its kind does not say it. */
  readonly holds?: string;
  /** What its adapter calls it, where that is a name that stays. */
  readonly name?: string;
  /** The option that names the file, where it is not the one of the adapter's `files`. */
  readonly option?: string;
  /** How dates in it are written, where that is not ISO 8601 with an offset. */
  readonly dates?: DateSettings;
}

/** Kinds of sources that are known by what is in them. */
export type SourceKind =
  | "csv-table"
  | "records"
  | "discourse-topics"
  | "discourse-archive"
  | "discourse-backup"
  | "discourse-user-archive"
  | "discourse-users"
  | "linkedin-page"
  | "linkedin-archive";

/** A document about the community. */
export interface FoundDocument {
  readonly is: "document";
  readonly document: "plan" | "concept" | "involvement" | "federation";
  readonly file: string;
  /** The parts, which stand in the config file itself. */
  readonly federation?: Federation;
}

/** Something that is none of them, and why, as far as that is known. */
export interface Unplaced {
  readonly file: string;
  readonly why: string;
}

/** What one recogniser makes of a file: what it is, why it is not, or nothing if such files are none of its business. */
export type Recognised = Found | string | undefined;
