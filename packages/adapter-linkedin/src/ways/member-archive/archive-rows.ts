import { type CsvRow, csvRows, delimiters, type StrayQuotes } from "../../files/csv-rows.js";
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
 * The rows of a file, in the first of the dialects in which it reads best: quotes within texts are doubled (RFC 4180), or
 * have a backslash before them, or both in one file; or stand there as they are.
 *
 * @returns `undefined` if no row near its top has all the columns.
 */
export function archiveRows(bytes: Uint8Array, needed: readonly string[]): ArchiveRows | undefined {
  const text = decodeText(bytes);
  const delimiter = delimiterOf(text, needed);
  if (delimiter === undefined) return undefined;
  const doubled = text.replaceAll('\\"', '""');
  const readings = [
    readingOf(text, delimiter, "refused"),
    readingOf(doubled, delimiter, "refused"),
    readingOf(text, delimiter, "kept"),
  ].filter((rows) => rows !== undefined);
  if (readings.length === 0) throw new FileError("CSV_DAMAGED");
  const tables = readings.flatMap((rows) => below(rows, needed) ?? []);
  return tables.sort((first, second) => raggedRows(first) - raggedRows(second))[0];
}

/** What parts the names of the columns in the line that has them: texts below may hold more of something else. */
function delimiterOf(text: string, needed: readonly string[]): string | undefined {
  const lines = text.split(/\r?\n/, deepestHeader);
  return delimiters.find((delimiter) =>
    lines.some((line) => {
      const columns = line.split(delimiter).map((cell) => columnName(cell.replaceAll('"', "")));
      return needed.every((name) => columns.includes(name));
    }),
  );
}

function readingOf(text: string, delimiter: string, strayQuotes: StrayQuotes): readonly CsvRow[] | undefined {
  try {
    return csvRows(text, delimiter, strayQuotes);
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
function raggedRows({ columns, rows }: ArchiveRows): number {
  return rows.filter(({ cells }) => cells.length !== columns.length).length;
}
