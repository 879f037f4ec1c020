import { type IssueRecord, worded } from "@org/community-core/source";
import { type Sheet, sheetTitle } from "./sheet.js";

/** That headers were not in English, and how the table was recognised all the same. */
export function recognisedByPosition(sheet: Sheet, as: string): IssueRecord {
  return {
    ...about(sheet, "note", "headers-by-position"),
    ...worded(
      "The headers are not the English ones; by its columns and what stands in them this was read as the table {table}.",
      { table: as },
    ),
    advice: "If that is not what it is, set LinkedIn to English and download it again.",
  };
}

/** That some columns of a known table are not known. */
export function columnsUnknown(sheet: Sheet, columns: readonly number[]): IssueRecord {
  const numbers = columns.map((column) => column + 1).join(", ");
  return {
    ...about(sheet, "note", "columns-unknown"),
    ...worded("Columns whose headers are not known were left out: number {numbers}.", { numbers }),
    count: columns.length,
  };
}

/** That a sheet is none that is known. */
export function sheetUnknown(sheet: Sheet): IssueRecord {
  return {
    ...about(sheet, "warning", "sheet-not-recognised"),
    message: "This is none of the tables that LinkedIn exports of a page; it was passed over.",
    advice: "Set LinkedIn to English and download it again, and leave its columns as they are.",
  };
}

/** That nobody knows which days a table speaks of. */
export function rangeUnknown(sheet: Sheet): IssueRecord {
  return {
    ...about(sheet, "warning", "range-unknown"),
    message: "The table does not say which days it speaks of; it was passed over.",
    advice: "Give the whole export as it was downloaded, or name the days by the option range.",
  };
}

/** That the last day of a table of posts is known from its newest post alone. */
export function rangeSupposed(sheet: Sheet): IssueRecord {
  return {
    ...about(sheet, "note", "range-not-told"),
    message: "The table does not say until when posts were counted; it is taken as read on the day of its newest post.",
    advice: "Give the whole export as it was downloaded, or name the days by the option range.",
  };
}

/** That the own page is not known among the compared ones. */
export function noOwnPage(sheet: Sheet): IssueRecord {
  return {
    ...about(sheet, "note", "own-page-not-named"),
    message: "Which of the pages is the own one is not known, so neither is how many followers it has.",
    advice: "Name it by the option page, as it stands in the table.",
  };
}

function about(
  sheet: Sheet,
  severity: IssueRecord["severity"],
  code: string,
): Pick<IssueRecord, "kind" | "severity" | "code" | "place"> {
  return { kind: "issue", severity, code, place: { file: sheetTitle(sheet) } };
}
