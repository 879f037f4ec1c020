import { formatInstant } from "@org/community-core/source";
import { csvText } from "./csv-text.js";
import { rubyMoment } from "./ruby-moment.js";
import type { Cell, PlayedTable } from "./tables/played-table.js";
import { postgresMoment } from "./tables/postgres-moment.js";

/** What a query gave: some columns of a table, or whatever a test makes of tables. */
export type QueryResult = Pick<PlayedTable, "columns" | "rows">;

/** Some columns of a table, as `SELECT` gives them. */
export function selected({ columns, rows }: QueryResult, chosen: readonly string[]): QueryResult {
  const places = chosen.map((column) => columns.indexOf(column));
  if (places.includes(-1)) throw new RangeError(`No such column; got ${chosen.join(", ")} of ${columns.join(", ")}`);
  return { columns: chosen, rows: rows.map((row) => places.map((place) => row[place] ?? null)) };
}

/** The answer to a run of a query: whole numbers, yes and no as they are, moments as text. */
export function renderDataExplorerJson({ columns, rows }: QueryResult, limit: number = rows.length): string {
  const shown = rows.slice(0, limit);
  return JSON.stringify({
    success: true,
    errors: [],
    duration: 12.4,
    result_count: shown.length,
    params: {},
    columns,
    default_limit: 1_000,
    relations: {},
    colrender: {},
    rows: shown.map((row) => row.map(jsonCell)),
  });
}

/** The same as the file that a browser downloads: null is empty; the rest in words, or as the database has it. */
export function renderDataExplorerCsv({ columns, rows }: QueryResult, form: "words" | "database" = "words"): string {
  const cellIn = form === "words" ? inWords : asDatabase;
  return csvText([columns, ...rows.map((row) => row.map(cellIn))]);
}

function jsonCell(cell: Cell): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? formatInstant(cell.instant) : cell;
}

function inWords(cell: Cell): string | number | boolean | null {
  if (typeof cell !== "object" || cell === null) return cell;
  return rubyMoment(cell.instant);
}

function asDatabase(cell: Cell): string | number | null {
  if (typeof cell === "boolean") return cell ? "t" : "f";
  return typeof cell === "object" && cell !== null ? postgresMoment(cell.instant) : cell;
}
