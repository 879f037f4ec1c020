import type { Instant } from "@org/community-core/source";

/** A moment in a column of moments. */
export interface MomentCell {
  readonly instant: Instant;
}

/** What stands in a column of a row. */
export type Cell = string | number | boolean | null | MomentCell;

/** A table of the forum's database. */
export interface PlayedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of rows of another kind: how each column is made of them. */
export function playedTable<Row>(
  name: string,
  rows: Iterable<Row>,
  columns: Readonly<Record<string, (row: Row, index: number) => Cell>>,
): PlayedTable {
  return {
    name,
    columns: Object.keys(columns),
    rows: [...rows].map((row, index) => Object.values(columns).map((cell) => cell(row, index))),
  };
}

/** A moment as a cell; null where there is none. */
export function momentCell(instant: Instant | undefined): MomentCell | null {
  return instant === undefined ? null : { instant };
}
