import { cellDay, dayOrderOf } from "./cells/cell-day.js";
import { cellNumber } from "./cells/cell-number.js";
import { headerWord } from "./header-word.js";
import { type ColumnMeaning, type Layout, layouts, type TableKind } from "./layouts.js";
import { type Cell, cellText, isBlank, type Sheet } from "./sheet.js";

/** A sheet whose columns are understood. */
export interface RecognisedTable {
  readonly kind: TableKind;
  /** The place of the header among the rows. */
  readonly headerRow: number;
  /** What each column means; absent where nobody knows. */
  readonly columns: readonly (ColumnMeaning | undefined)[];
  /** By English headers, or by where columns stand and what is in them. */
  readonly recognisedBy: "headers" | "position";
  /** Places of columns whose header is not known. */
  readonly unknown: readonly number[];
}

/** A header stands at the top, under one row of free text; a few more are looked at, since people add lines. */
const deepestHeader = 10;

/** What a sheet is: first by its headers in English, then by its number of columns and what stands in them. */
export function recogniseTable(sheet: Sheet): RecognisedTable | undefined {
  return byHeaders(sheet) ?? byPosition(sheet);
}

function byHeaders({ rows }: Sheet): RecognisedTable | undefined {
  for (const [headerRow, row] of rows.slice(0, deepestHeader).entries()) {
    const words = row.map(headerWord);
    const best = layouts
      .map((layout) => ({ layout, known: knownColumns(layout, words) }))
      .reduce((most, one) => (one.known > most.known ? one : most));
    if (best.known < 2 || !words.includes(best.layout.columns[0]?.header ?? "")) continue;
    const meanings = new Map(best.layout.columns.map(({ header, meaning }) => [header, meaning]));
    // A header that comes twice means its first column alone.
    const columns = words.map((word, index) => (words.indexOf(word) === index ? meanings.get(word) : undefined));
    const unknown = words.flatMap((word, index) => (word !== "" && columns[index] === undefined ? [index] : []));
    return { kind: best.layout.kind, headerRow, columns, recognisedBy: "headers", unknown };
  }
  return undefined;
}

function knownColumns({ columns }: Layout, words: readonly string[]): number {
  return columns.filter(({ header }) => words.includes(header)).length;
}

/** The first row with as many headers as a table has columns, over rows that hold what the table holds. */
function byPosition({ rows }: Sheet): RecognisedTable | undefined {
  for (const [headerRow, row] of rows.slice(0, deepestHeader).entries()) {
    const headers = withoutEmptyEnd(row);
    if (headers.length < 4 || headers.some((cell) => typeof cell !== "string" || cellText(cell) === "")) continue;
    const below = rows.slice(headerRow + 1).filter((cells) => !isBlank(cells));
    const layout = layouts.find(
      ({ columns }) => columns.length === headers.length && below.length > 0 && isFilledAs(columns, below),
    );
    if (layout === undefined) continue;
    const columns = layout.columns.map(({ meaning }) => meaning);
    return { kind: layout.kind, headerRow, columns, recognisedBy: "position", unknown: [] };
  }
  return undefined;
}

function isFilledAs(columns: Layout["columns"], rows: readonly (readonly Cell[])[]): boolean {
  return columns.every(({ meaning }, index) =>
    isFilledWith(
      meaning,
      rows.map((row) => row[index]),
    ),
  );
}

/** Whether most of a column is what it should be: one bad cell must not make a table unknown. */
function isFilledWith({ role, ...more }: ColumnMeaning, cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== "");
  const mostly = (isRight: (cell: Cell) => boolean): boolean => filled.filter(isRight).length * 2 >= filled.length;
  if (role === "day" || role === "created") {
    const order = dayOrderOf(filled);
    return filled.length > 0 && mostly((cell) => cellDay(cell, order) !== undefined);
  }
  if (role === "link") return filled.length > 0 && mostly((cell) => /urn(?::|%3A)li/i.test(cellText(cell)));
  if (role === "label") return filled.length > 0 && mostly((cell) => cellNumber(cell, "count") === undefined);
  if ("total" in more)
    return mostly((cell) => cellNumber(cell, "rate") !== undefined || cellNumber(cell, "count") !== undefined);
  return true;
}

function withoutEmptyEnd(row: readonly Cell[]): readonly Cell[] {
  return row.slice(0, row.findLastIndex((cell) => cellText(cell) !== "") + 1);
}
