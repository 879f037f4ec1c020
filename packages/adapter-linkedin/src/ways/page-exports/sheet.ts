/** What a cell of a spreadsheet holds. */
export type Cell = string | number | boolean | Date | null | undefined;

/** One table of a file: a sheet of a spreadsheet, or all of a CSV. */
export interface Sheet {
  /** The name of the file without its folders. */
  readonly file: string;
  /** The name of the sheet, in the language of whoever downloaded it. Absent: the file is CSV. */
  readonly name?: string;
  /** Its place among the sheets of the file, from 0. */
  readonly position: number;
  readonly rows: readonly (readonly Cell[])[];
  /** The line of each row, where it is not its place: a text in CSV may run over lines. */
  readonly lines?: readonly number[];
}

/** What a sheet is called in an issue and in the accounting. */
export function sheetTitle({ file, name }: Sheet): string {
  return name === undefined ? file : `${file} › ${name}`;
}

/** The text of a cell as somebody sees it, without spaces around it. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  const text = cell instanceof Date ? cell.toISOString() : String(cell);
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

/** Whether nothing stands in a row. */
export function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cellText(cell) === "");
}
