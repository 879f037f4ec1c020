import type { IssueRecord } from "@org/community-core/source";
import type { ArchiveTable } from "./archive-file-name.js";
import { tableTitle } from "./archive-file-name.js";
import { type ArchiveMoment, archiveMoment } from "./archive-moment.js";
import { archiveRows } from "./archive-rows.js";

/** A row of a file, as far as it can be used. */
export type ArchiveRow =
  | { readonly line: number; readonly moment: ArchiveMoment; cell(column: string): string }
  | { readonly line: number; readonly rejected: IssueRecord };

/** What a file of an archive holds; no rows where it is not what it is called. */
export interface ArchiveTableReading {
  readonly rows: readonly ArchiveRow[];
  /** Rows above the table. */
  readonly preamble: number;
  readonly issues: readonly IssueRecord[];
}

/** Reads the rows of a file with the date of each. */
export function readArchiveTable(
  bytes: Uint8Array,
  table: ArchiveTable,
  needed: readonly string[],
  date: string,
): ArchiveTableReading {
  const title = tableTitle(table);
  if (bytes.length === 0) return { rows: [], preamble: 0, issues: [] };
  const found = archiveRows(bytes, needed);
  if (found === undefined) return { rows: [], preamble: 0, issues: [unknownColumns(title)] };
  const { columns, rows, preamble } = found;
  const read = rows.map(({ line, cells }): ArchiveRow => {
    if (cells.length !== columns.length) return { line, rejected: unreadable(title, line) };
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? "";
    const moment = archiveMoment(cell(date));
    return moment === undefined ? { line, rejected: noDate(title, line, cell(date) === "") } : { line, moment, cell };
  });
  return { rows: read, preamble: preamble + 1, issues: [] };
}

function unknownColumns(file: string): IssueRecord {
  return {
    kind: "issue",
    severity: "error",
    code: "columns-not-recognised",
    message: "The file has not the columns that LinkedIn gives it; it was passed over.",
    advice: "Download the archive again, and leave its files as they are.",
    place: { file },
  };
}

function unreadable(file: string, line: number): IssueRecord {
  return {
    kind: "issue",
    severity: "error",
    code: "row-unreadable",
    message: "A row with too few or too many cells.",
    place: { file, line },
  };
}

function noDate(file: string, line: number, isEmpty: boolean): IssueRecord {
  return {
    kind: "issue",
    severity: "error",
    code: isEmpty ? "date-missing" : "date-not-readable",
    message: isEmpty ? "A row without a date: when it was is not known." : "A row whose date cannot be read.",
    place: { file, line },
  };
}
