import type { CalendarDate, IssueRecord } from "@org/community-core/source";
import type { TableTally } from "../table-tally.js";
import { type DayRange, wholeRange } from "./day-range.js";
import type { PageExportsOptions } from "./page-exports-options.js";
import type { PageRow } from "./page-row.js";
import { readSheet } from "./read-sheet.js";
import { rangeOfDays } from "./read-table.js";
import type { Demographics } from "./recognise-demographics.js";
import { recogniseTable } from "./recognise-table.js";
import { isBlank, type Sheet, sheetTitle } from "./sheet.js";
import type { SheetContext, TableOfSheet } from "./table-of-sheet.js";

/** What a file holds. */
export interface FileReading {
  /** How many of its sheets were recognised. */
  readonly tables: number;
  readonly rows: readonly PageRow[];
  /** The days that its tables of days have. */
  readonly days: readonly CalendarDate[];
  readonly issues: readonly IssueRecord[];
}

/** Reads the tables of one file. What is not recognised is told and passed over; the rest is read. */
export function readFileTables(sheets: readonly Sheet[], options: PageExportsOptions, tally: TableTally): FileReading {
  const tables = sheets
    .filter(({ rows }) => rows.some((row) => !isBlank(row)))
    .map((sheet) => ({ sheet, table: recogniseTable(sheet) }));
  const context = contextOf(tables, options);
  const issues: IssueRecord[] = [];
  const rows: PageRow[] = [];
  let recognised = 0;
  for (const one of tables) {
    const { readings, issues: told } = readSheet(one, context);
    issues.push(...told);
    const title = sheetTitle(one.sheet);
    const filled = one.sheet.rows.filter((row) => !isBlank(row)).length;
    tally.count(title, "skipped", filled - (readings?.length ?? 0));
    if (readings === undefined) continue;
    recognised++;
    for (const reading of readings) {
      if ("row" in reading) rows.push(reading.row);
      else {
        issues.push(reading.issue);
        tally.count(title, "rejected");
      }
    }
  }
  const days = rows.flatMap(({ isDay, from }) => (isDay === true ? [from] : []));
  return { tables: recognised, rows, days, issues };
}

function contextOf(tables: readonly TableOfSheet[], options: PageExportsOptions): SheetContext {
  const range = rangeOfFile(tables);
  const beside = metricBeside(tables);
  return { options, ...(range === undefined ? {} : { range }), ...(beside === undefined ? {} : { beside }) };
}

/** The days of all tables of days in a file: other tables of it speak of the same. */
function rangeOfFile(tables: readonly TableOfSheet[]): DayRange | undefined {
  return wholeRange(
    tables.flatMap(({ sheet, table }) =>
      table?.kind.endsWith("-days") === true ? (rangeOfDays(table, sheet) ?? []) : [],
    ),
  );
}

/** What the sheets of two columns count, by the sheet of days that stands before them. */
function metricBeside(tables: readonly TableOfSheet[]): Demographics["metric"] | undefined {
  const kinds = tables.map(({ table }) => table?.kind);
  if (kinds.includes("follower-days")) return "followers";
  return kinds.includes("visitor-days") ? "page-views" : undefined;
}
