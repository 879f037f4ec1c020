import { utils, write } from "@e965/xlsx";

/** What a cell of a test's sheet holds. */
export type TestCell = string | number | Date | null;

/** The sheets of a test's file by their names. */
export type TestSheets = Readonly<Record<string, readonly (readonly TestCell[])[]>>;

/** A spreadsheet in one of the formats of LinkedIn, by another library than the one that reads it. */
export function spreadsheetBytes(sheets: TestSheets, format: "xls" | "xlsx" | "xls-95"): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const cells = rows.map((row) => [...row]);
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells, { UTC: true }), name);
  }
  const bookType = format === "xls" ? "biff8" : format === "xlsx" ? "xlsx" : "biff5";
  // The cast: the library types what it writes as anything; of the type buffer it is one.
  return write(book, { type: "buffer", bookType }) as Uint8Array;
}

/** The first sheet as a spreadsheet program saves it as CSV. */
export function csvText(rows: readonly (readonly TestCell[])[], delimiter = ","): string {
  return rows.map((row) => `${row.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`).join("");
}

function csvCell(cell: TestCell, delimiter: string): string {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "");
  return text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
