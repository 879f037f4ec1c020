import type { CalendarDate, IssueRecord, Place } from "@org/community-core/source";
import { dayAfter } from "../day-after.js";
import { postUrn } from "../post-urn.js";
import { dayOrderOf } from "./cells/cell-day.js";
import { cellNumber } from "./cells/cell-number.js";
import { type DayRange, wholeRange } from "./day-range.js";
import type { PageRow } from "./page-row.js";
import type { Demographics } from "./recognise-demographics.js";
import type { RecognisedTable } from "./recognise-table.js";
import { cellText, type Sheet, sheetTitle } from "./sheet.js";
import { cellOf, dayOf, rowsBelow, type TableRow, totalsOf } from "./table-rows.js";

/** What a row became. */
export type RowReading = { readonly row: PageRow } | { readonly issue: IssueRecord };

type Rejection = readonly [code: string, message: string, advice: string];

const noDay: Rejection = [
  "date-not-readable",
  "A row without a date that can be read.",
  "LinkedIn writes month/day/year; undo what a spreadsheet program made of it.",
];
const noNumber: Rejection = ["value-not-a-number", "A cell that should hold a number does not.", "Correct the cell."];
const noPost: Rejection = [
  "post-without-link",
  "A row that does not say which post it is about.",
  "Export it again with the column of links.",
];

/** The days that a table of days has. */
export function rangeOfDays(table: RecognisedTable, sheet: Sheet): DayRange | undefined {
  const rows = rowsBelow(sheet, table.headerRow);
  const order = dayOrderOf(rows.map((row) => cellOf(row, table.columns, "day")));
  const days = rows.flatMap((row) => dayOf(row, table.columns, "day", order) ?? []);
  return wholeRange(days.map((from) => ({ from, until: dayAfter(from) })));
}

/** The rows of a table of days. */
export function readDays(table: RecognisedTable, sheet: Sheet): readonly RowReading[] {
  const rows = rowsBelow(sheet, table.headerRow);
  const order = dayOrderOf(rows.map((row) => cellOf(row, table.columns, "day")));
  const range = rangeOfDays(table, sheet);
  return rows.map((row) => {
    const from = dayOf(row, table.columns, "day", order);
    if (from === undefined || range === undefined) return rejected(noDay, row.place);
    const totals = totalsOf(row, table.columns);
    if ("column" in totals) return rejected(noNumber, { ...row.place, ...totals });
    const { place } = row;
    return {
      row: {
        key: `${table.kind} ${from}`,
        table: sheetTitle(sheet),
        place,
        from,
        until: dayAfter(from),
        exportUntil: range.until,
        totals,
        isDay: true,
      },
    };
  });
}

/** The rows of a table of posts: one for each post, origin and campaign. */
export function readPosts(
  table: RecognisedTable,
  sheet: Sheet,
  until: CalendarDate | undefined,
): readonly RowReading[] {
  const rows = rowsBelow(sheet, table.headerRow);
  const order = dayOrderOf(rows.map((row) => cellOf(row, table.columns, "created")));
  const created = rows.map((row) => dayOf(row, table.columns, "created", order));
  const newest = created.reduce((last, day) => (day !== undefined && day > (last ?? "") ? day : last), undefined);
  return rows.map((row, index) => {
    const from = created[index];
    const post = postUrn(cellText(cellOf(row, table.columns, "link")));
    if (post === undefined) return rejected(noPost, row.place);
    if (from === undefined || newest === undefined) return rejected(noDay, row.place);
    const totals = totalsOf(row, table.columns);
    if ("column" in totals) return rejected(noNumber, { ...row.place, ...totals });
    const origin = originOf(row, table);
    const key = JSON.stringify(["post", post, origin, cellText(cellOf(row, table.columns, "campaign"))]);
    const end = [until ?? "", dayAfter(newest)].sort()[1] ?? dayAfter(from);
    return {
      row: {
        key,
        table: sheetTitle(sheet),
        place: row.place,
        from,
        until: end,
        exportUntil: end,
        totals,
        post,
        origin,
      },
    };
  });
}

/** `Organic` or `Sponsored`, in the language of whoever downloaded it: a campaign has a name in any. */
function originOf(row: TableRow, { columns }: RecognisedTable): "organic" | "sponsored" {
  const word = cellText(cellOf(row, columns, "origin")).toLowerCase();
  if (word.startsWith("organi") || word.startsWith("orgán")) return "organic";
  return word.startsWith("sponsor") || cellText(cellOf(row, columns, "campaign")) !== "" ? "sponsored" : "organic";
}

/** The rows of what people are told apart by. Followers are as many as there are at the end; views were in the range. */
export function readDemographics(
  { headerRow, dimension, metric }: Demographics,
  sheet: Sheet,
  range: DayRange,
): readonly RowReading[] {
  return rowsBelow(sheet, headerRow).map(({ cells, place }) => {
    const label = cellText(cells[0]);
    const value = cellNumber(cells[1], "count");
    if (label === "" || value === undefined) return rejected(noNumber, { ...place, column: "2" });
    const isLevel = metric === "followers";
    const total = {
      metric,
      temporality: isLevel ? "level" : "change",
      value,
      dimensions: [{ name: dimension, value: label }],
    } as const;
    const from = isLevel ? dayAfter(range.until, -1) : range.from;
    const key = JSON.stringify([metric, dimension, label, from, range.until]);
    return {
      row: {
        key,
        table: sheetTitle(sheet),
        place,
        from,
        until: range.until,
        exportUntil: range.until,
        totals: [total],
      },
    };
  });
}

/**
 * The rows of pages side by side. Only how many followers the own page has is a fact of this community; all else stands
 * under the name of its page.
 */
export function readCompetitors(
  table: RecognisedTable,
  sheet: Sheet,
  { range, page }: { readonly range: DayRange; readonly page: string | undefined },
): readonly RowReading[] {
  return rowsBelow(sheet, table.headerRow).map((row) => {
    const name = cellText(cellOf(row, table.columns, "label"));
    const totals = totalsOf(row, table.columns);
    if (name === "")
      return rejected(["page-without-name", "A row without the name of a page.", "Fill it in."], row.place);
    if ("column" in totals) return rejected(noNumber, { ...row.place, ...totals });
    const ofPage = totals.map((total) => ({ ...total, dimensions: [{ name: "page", value: name }] }));
    const followers = name === page ? totals.filter(({ metric }) => metric === "followers") : [];
    const key = JSON.stringify(["page", name, range.from, range.until]);
    return {
      row: {
        key,
        table: sheetTitle(sheet),
        place: row.place,
        ...range,
        exportUntil: range.until,
        totals: [...ofPage, ...followers],
      },
    };
  });
}

function rejected([code, message, advice]: Rejection, place: Place): RowReading {
  return { issue: { kind: "issue", severity: "error", code, message, advice, place } };
}
