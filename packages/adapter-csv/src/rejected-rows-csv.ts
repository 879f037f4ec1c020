import type { RejectedRow } from "./rejected-row.js";

/** Quotes what a reader of CSV would otherwise split. */
function cell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rejected rows as CSV: file, line, column, value, reason.
 *
 * @example
 * rejectedRowsCsv([{ file: "a.csv", line: 3, column: "at", value: "soon", reason: "not-an-instant" }]) // => "file,line,column,value,reason\na.csv,3,at,soon,not-an-instant\n"
 */
export function rejectedRowsCsv(rows: Iterable<RejectedRow>): string {
  let text = "file,line,column,value,reason\n";
  for (const row of rows) text += rejectedRowLine(row);
  return text;
}

/**
 * One rejected row as a line of CSV, for writing while reading.
 *
 * @example
 * rejectedRowLine({ file: "a.csv", line: 3, column: "at", value: "soon", reason: "not-an-instant" }) // => "a.csv,3,at,soon,not-an-instant\n"
 */
export function rejectedRowLine({ file, line, column = "", value = "", reason }: RejectedRow): string {
  return `${[file, String(line), column, value, reason].map(cell).join(",")}\n`;
}
