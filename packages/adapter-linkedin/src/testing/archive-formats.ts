import { readFileSync } from "node:fs";

/** How a date is written, by an example. */
export type ArchiveDateForm =
  | "iso"
  | "iso-utc"
  | "iso-minutes-utc"
  | "slashes-utc"
  | "us-short"
  | "us-long"
  | "weekday-utc"
  | "day-month"
  | "day-month-short";

/** How one file of a real archive is written, without anything that stood in it. */
export interface ArchiveFormat {
  /** The month of the export. */
  readonly exported: string;
  readonly file: string;
  /** UTF-16 files begin with their mark, part cells by tabs and quote every one. Absent: UTF-8, commas, quotes where needed. */
  readonly encoding?: "utf-16le";
  /** Absent: a line feed. */
  readonly newline?: "CRLF";
  /** Whether notes to the reader stand above the columns. */
  readonly preamble?: true;
  /** Whether quotes within a text have a backslash before them. */
  readonly backslashQuotes?: true;
  /** Whether line breaks within a text have a quote on either side. */
  readonly quotedLineBreaks?: true;
  readonly columns: readonly string[];
  readonly dates?: Readonly<Record<string, ArchiveDateForm>>;
}

const list = new URL("../../fixtures/archive-formats.ndjson", import.meta.url);

/** The formats of 46 files of real archives, exported from 2018 to 2025. */
export const archiveFormats: readonly ArchiveFormat[] = readFileSync(list, "utf8")
  .trimEnd()
  .split("\n")
  // The cast: the list is ours.
  .map((line) => JSON.parse(line) as ArchiveFormat);
