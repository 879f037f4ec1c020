import type { Capability, ContributionType, FactKind, IsoInstant, TimeZone } from "@org/community-core/source";
import type { Condition } from "./condition.js";
import type { FieldSource } from "./field-source.js";

/** How dates and times are written in a file. */
export interface DateSettings {
  /** One format or several, tried in order. Absent: `iso`. See `compileDateFormat` for the tokens. */
  readonly format?: string | readonly string[];
  /** The IANA zone in which times without an offset are meant. Without one such times are rejected, never guessed. */
  readonly timeZone?: TimeZone;
}

/** One kind of record that a row may give. Each template that applies gives one record from the row. */
export interface RecordTemplate {
  readonly kind: FactKind;
  /** Which rows give this record. Absent: all. */
  readonly when?: Condition;
  /** Only the first row with each id gives a record: for venues or conversations that are named in every row. */
  readonly once?: boolean;
  /** Where each field of the record comes from. A field of an aggregate's dimensions is named `dimensions.<name>`. */
  readonly fields: Readonly<Record<string, FieldSource>>;
}

/** What is known of how completely a file shows what happened; becomes an `observation` record. */
export interface Observed {
  readonly from: IsoInstant;
  readonly until: IsoInstant;
  readonly complete: boolean;
  readonly venue?: string;
}

/** How the text of a file becomes cells, and how the cells are written. */
export interface FileSettings {
  /** One ASCII character. Absent: recognised among comma, semicolon and tab. */
  readonly delimiter?: string;
  /** Absent: recognised by a byte order mark or by the bytes. */
  readonly encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** `false`: there is no header, columns are called by number from 1. A list: there is none, these are the names. */
  readonly header?: boolean | readonly string[];
  /** Lines before the header that are not part of the table. */
  readonly skipLines?: number;
  /** Absent: a comma where the delimiter is a semicolon, as Excel has it in Dutch; otherwise a point. */
  readonly decimal?: "," | ".";
  readonly dates?: DateSettings;
}

/** What can be said about a file as a source, beside its columns. */
export interface SourceFacts {
  /** The types of contribution that the file would show. Absent: those of the value map, else those seen in the first rows. */
  readonly types?: readonly ContributionType[];
  /** Capabilities that the first rows do not happen to show although the file has them, such as `closings`. */
  readonly shows?: readonly Capability[];
  readonly observed?: Observed;
}

/** What a file is and what its rows mean: by templates, by a preset, or (neither) recognised from the header. */
export interface CsvMapping extends FileSettings, SourceFacts {
  readonly records?: readonly RecordTemplate[];
  readonly preset?: PresetName;
  /** Overrides single fields of the preset, or of the one that is recognised. */
  readonly fields?: Readonly<Record<string, FieldSource>>;
}

/** The names of the presets. */
export type PresetName = (typeof presetNames)[number];

/** All presets, in the order in which a header is tried. */
export const presetNames = [
  "contributions",
  "duties",
  "time-entries",
  "absences",
  "aggregates",
  "interviews",
  "members",
] as const;
