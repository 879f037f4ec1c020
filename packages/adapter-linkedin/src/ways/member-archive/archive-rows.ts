import { type CsvRow, csvRows, delimiterOf } from "../../files/csv-rows.js";
import { decodeText } from "../../files/decode-text.js";
import { FileError } from "../../files/file-error.js";

/** A file of an archive: its columns, and the rows below them. */
export interface ArchiveRows {
  /** Names of columns in one spelling: lower case, without spaces. */
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /** How many rows stand above the columns: notes to the reader. */
  readonly preamble: number;
}

/** Notes stand in at most three lines above the columns. */
const deepestHeader = 8;

/**
 * The rows of a file, in whichever of the two dialects it reads better: quotes within texts are doubled (RFC 4180), or
 * have a backslash before them, or both in one file.
 *
 * @returns `undefined` if no row near its top has all the columns.
 */
export function archiveRows(bytes: Uint8Array, needed: readonly string[]): ArchiveRows | undefined {
  const text = decodeText(bytes);
  const delimiter = delimiterOf(text);
  const dialects = text.includes('\\"') ? [text, text.replaceAll('\\"', '""')] : [text];
  const readings = dialects.map((dialect) => readingOf(dialect, delimiter)).filter((rows) => rows !== undefined);
  if (readings.length === 0) throw new FileError("CSV_DAMAGED");
  const tables = readings.flatMap((rows) => below(rows, needed) ?? []);
  return tables.sort((first, second) => raggedRows(first) - raggedRows(second))[0];
}

function readingOf(text: string, delimiter: string): readonly CsvRow[] | undefined {
  try {
    return csvRows(text, delimiter);
  } catch {
    return undefined;
  }
}

function below(rows: readonly CsvRow[], needed: readonly string[]): ArchiveRows | undefined {
  for (const [preamble, { cells }] of rows.slice(0, deepestHeader).entries()) {
    const columns = cells.map(columnName);
    const isTwice = needed.some((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
    if (!isTwice && needed.every((name) => columns.includes(name))) {
      return { columns, rows: rows.slice(preamble + 1), preamble };
    }
  }
  return undefined;
}

function columnName(header: string): string {
  return header
    .replace(/^\ufeff/, "")
    .replaceAll(/[\s_]/g, "")
    .toLowerCase();
}

/** Rows of another width than the header: what is read in the wrong dialect has many. */
export function raggedRows({ columns, rows }: ArchiveRows): number {
  return rows.filter(({ cells }) => cells.length !== columns.length).length;
}
