import type { Forum } from "../../forum/forum.js";
import { forumOf } from "../../forum/forum-of.js";
import type { ForumRow } from "../../forum/forum-row.js";
import { dayMilliseconds, type ReportPeriod, reportPeriod } from "../report-period.js";
import type { ReportType } from "../report-type.js";
import { post, topic } from "../spec-forum.test-support.js";
import { compareReports, type ReportComparison } from "./compare-reports.js";
import type { CellComparison } from "./difference.js";
import { type OtherCounting, writtenReport } from "./written-answers.test-support.js";

/** January, which the comparisons are about. */
export const january: ReportPeriod = reportPeriod("2026-01-01", "2026-01-31");

/** Noon of a day of January, or so many hours later. */
export function noon(day: number, hours = 0): number {
  return january.start + (day - 1) * dayMilliseconds + (12 + hours) * 3_600_000;
}

/** The comparison of the only report of an answer. */
export function compared(ours: Forum, answer: unknown, readUntil?: number): ReportComparison {
  const [first] = compareReports(ours, answer, readUntil === undefined ? {} : { readUntil })._unsafeUnwrap();
  if (first?.status !== "compared") throw new Error("not compared");
  return first;
}

/** What differs between an answer of the forum with all rows, counted otherwise, and the same rows, or some of them. */
export function differences(
  type: ReportType,
  rows: readonly ForumRow[],
  other: OtherCounting,
  ours: readonly ForumRow[] = rows,
): readonly CellComparison[] {
  return compared(forumOf(ours), writtenReport(forumOf(rows), type, january, other)).differences;
}

/** Each cell with its causes and amounts, in short. */
export function inShort(cells: readonly CellComparison[]): readonly unknown[] {
  return cells.map(({ cell, explained, unexplained }) => [
    cell,
    ...explained.map(({ cause, amount }) => `${cause} ${amount}`),
    ...(unexplained === 0 ? [] : [`unexplained ${unexplained}`]),
  ]);
}

/** A topic with two posts on each of five days. */
export const plain: readonly ForumRow[] = [
  { kind: "category", id: 1, readRestricted: false },
  topic(1, { categoryId: 1, createdAt: noon(2) }),
  ...[2, 3, 4, 5, 6].flatMap((day, index) => [
    post(1, 2 * index + 1, { createdAt: noon(day) }),
    post(1, 2 * index + 2, { createdAt: noon(day, 1), userId: 2 }),
  ]),
];
