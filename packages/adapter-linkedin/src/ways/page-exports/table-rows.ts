import type { CalendarDate, Place } from "@org/community-core/source";
import { cellDay, type DayOrder } from "./cells/cell-day.js";
import { cellNumber } from "./cells/cell-number.js";
import type { ColumnMeaning } from "./layouts.js";
import type { PageTotal } from "./page-row.js";
import { type Cell, cellText, isBlank, type Sheet, sheetTitle } from "./sheet.js";

/** A row below the header, with where it stands. */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly place: Place;
}

/** The rows below a header that hold anything. */
export function rowsBelow(sheet: Sheet, headerRow: number): readonly TableRow[] {
  return sheet.rows.flatMap((cells, index) => {
    if (index <= headerRow || isBlank(cells)) return [];
    return [{ cells, place: { file: sheetTitle(sheet), line: sheet.lines?.[index] ?? index + 1 } }];
  });
}

/** The first cell of a role in a row. */
export function cellOf(
  { cells }: TableRow,
  columns: readonly (ColumnMeaning | undefined)[],
  role: ColumnMeaning["role"],
): Cell {
  const index = columns.findIndex((meaning) => meaning?.role === role);
  return index < 0 ? undefined : cells[index];
}

/** The day in the cell of a role. */
export function dayOf(
  row: TableRow,
  columns: readonly (ColumnMeaning | undefined)[],
  role: "day" | "created",
  order: DayOrder,
): CalendarDate | undefined {
  return cellDay(cellOf(row, columns, role), order);
}

/** The totals of a row, empty cells left out; or the place of the first cell that holds something else. */
export function totalsOf(
  { cells }: TableRow,
  columns: readonly (ColumnMeaning | undefined)[],
): readonly PageTotal[] | { readonly column: string } {
  const totals: PageTotal[] = [];
  for (const [index, meaning] of columns.entries()) {
    if (meaning?.role !== "total" || isEmpty(cells[index])) continue;
    const { metric, temporality, number, dimensions } = meaning.total;
    const value = cellNumber(cells[index], number);
    if (value === undefined) return { column: String(index + 1) };
    totals.push({ metric, temporality, value, dimensions });
  }
  return totals;
}

/** LinkedIn leaves cells empty, or writes a dash, where it has no number. */
function isEmpty(cell: Cell): boolean {
  return ["", "-", "–", "—", "n/a"].includes(cellText(cell).toLowerCase());
}
