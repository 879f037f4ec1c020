import type { IssueRecord } from "@org/community-core/source";
import { dayAfter } from "../day-after.js";
import { daysInText } from "./cells/days-in-text.js";
import type { DayRange } from "./day-range.js";
import type { PageTotal } from "./page-row.js";
import { type RowReading, readCompetitors, readDays, readDemographics, readPosts } from "./read-table.js";
import { recogniseDemographics } from "./recognise-demographics.js";
import type { RecognisedTable } from "./recognise-table.js";
import { cellText, type Sheet } from "./sheet.js";
import {
  columnsUnknown,
  noOwnPage,
  rangeSupposed,
  rangeUnknown,
  recognisedByPosition,
  sheetUnknown,
} from "./table-issues.js";
import type { SheetContext, TableOfSheet } from "./table-of-sheet.js";

/** What became of a sheet: the readings of its rows, none if it was passed over, and what is to be told of it as a whole. */
export interface SheetReading {
  readonly readings?: readonly RowReading[];
  readonly issues: readonly IssueRecord[];
}

/** Reads the rows of a sheet as what it was recognised as. */
export function readSheet({ sheet, table }: TableOfSheet, context: SheetContext): SheetReading {
  if (table === undefined) return readTwoColumns(sheet, context);
  const told = [
    ...(table.recognisedBy === "position" ? [recognisedByPosition(sheet, table.kind)] : []),
    ...(table.unknown.length === 0 ? [] : [columnsUnknown(sheet, table.unknown)]),
  ];
  if (table.kind === "posts") return withTold(told, postReading(table, sheet, context));
  if (table.kind === "competitors") return withTold(told, competitorReading(table, sheet, context));
  return { readings: readDays(table, sheet), issues: told };
}

function withTold(told: readonly IssueRecord[], { readings, issues }: SheetReading): SheetReading {
  return { ...(readings === undefined ? {} : { readings }), issues: [...told, ...issues] };
}

function postReading(table: RecognisedTable, sheet: Sheet, { range, options }: SheetContext): SheetReading {
  const until = range?.until ?? options.range?.until;
  return { readings: readPosts(table, sheet, until), issues: until === undefined ? [rangeSupposed(sheet)] : [] };
}

function competitorReading(table: RecognisedTable, sheet: Sheet, { options }: SheetContext): SheetReading {
  const range = rangeAbove(table, sheet) ?? options.range;
  if (range === undefined) return { issues: [rangeUnknown(sheet)] };
  const readings = readCompetitors(table, sheet, { range, page: options.page });
  const isOwnThere = readings.some((reading) => "row" in reading && reading.row.totals.some(isOfOwnPage));
  return { readings, issues: isOwnThere ? [] : [noOwnPage(sheet)] };
}

function isOfOwnPage({ dimensions }: PageTotal): boolean {
  return dimensions.length === 0;
}

/** Pages are compared over the days that the row above the header names. */
function rangeAbove({ headerRow }: RecognisedTable, { rows }: Sheet): DayRange | undefined {
  const days = daysInText(rows.slice(0, headerRow).flat().map(cellText).join(" "));
  return days === undefined ? undefined : { from: days[0], until: dayAfter(days[1]) };
}

function readTwoColumns(sheet: Sheet, { beside, range, options }: SheetContext): SheetReading {
  const demographics = recogniseDemographics(sheet, beside);
  if (demographics === undefined) return { issues: [sheetUnknown(sheet)] };
  const days = range ?? options.range;
  if (days === undefined) return { issues: [rangeUnknown(sheet)] };
  const isByPosition = demographics.recognisedBy === "position";
  const issues = isByPosition ? [recognisedByPosition(sheet, demographics.dimension)] : [];
  return { readings: readDemographics(demographics, sheet, days), issues };
}
