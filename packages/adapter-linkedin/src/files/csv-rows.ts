import { parse } from "csv-parse/sync";
import { FileError } from "./file-error.js";

/** One row of cells with the line on which it ends. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The longest row that is read, in characters. */
const longestRow = 16 * 1_048_576;

/** How quotes are read that stand where none may: as a part of the text, or not at all. */
export type StrayQuotes = "kept" | "refused";

/** The rows of a text of CSV, blank lines left out. */
export function csvRows(text: string, delimiter: string, strayQuotes: StrayQuotes = "kept"): readonly CsvRow[] {
  try {
    // The cast: with `info` the library gives each row with its place; it types rows as text.
    const rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      max_record_size: longestRow,
      // All of them in one file: people add lines to what they downloaded.
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: strayQuotes === "kept",
      skip_empty_lines: true,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: readonly string[] }[];
    return rows.map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch {
    // Errors of the library quote the text that they met, which may be anybody's.
    throw new FileError("CSV_DAMAGED");
  }
}

/** What parts the cells of a row. */
export const delimiters = ["\t", ";", ","] as const;

/** The character that parts the cells of a text: the one of which its first lines have most, quoted texts aside. */
export function delimiterOf(text: string): string {
  const head = text
    .split(/\r?\n/, 12)
    .join("\n")
    .replaceAll(/"[^"]*"/g, "");
  const counts = delimiters.map((delimiter) => ({ delimiter, count: head.split(delimiter).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).delimiter;
}
