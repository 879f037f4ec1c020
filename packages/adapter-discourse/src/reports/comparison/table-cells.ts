import { anyNumber } from "../../answers/report-answer.js";
import type { Cells } from "./cells.js";

/** A row of a table in Discourse's own words. */
export type TableRow = Readonly<Record<string, unknown>>;

/** How the numbers of a table are told apart. */
export interface TableShape {
  /** What a row is about; `undefined` for one that cannot be told. */
  readonly keyOf: (row: TableRow) => string | undefined;
  /** The columns with numbers; `rows` stands for how many rows there are about one thing. */
  readonly columns: readonly string[];
}

/** The numbers of a table; those of several rows about one thing are added up. */
export function tableCells(rows: readonly TableRow[], { keyOf, columns }: TableShape): Cells {
  const cells = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    for (const column of columns) {
      const value = column === "rows" ? 1 : anyNumber.safeParse(row[column]).data;
      if (value !== undefined) cells.set(`${key}/${column}`, (cells.get(`${key}/${column}`) ?? 0) + value);
    }
  }
  return cells;
}

/** A row's key of some of its fields, such as `7` or `3/2/7`; of what is not there, such as a post that is gone, `?`. */
export function keyOfFields(...fields: readonly string[]): TableShape["keyOf"] {
  return (row) => {
    const values = fields.map((field) => row[field]);
    const parts = values.map((value) => (typeof value === "string" || typeof value === "number" ? `${value}` : "?"));
    return parts.every((part) => part === "?") ? undefined : parts.join("/");
  };
}
