import type { InvalidInput } from "@org/community-core";
import { err, ok, type Result } from "neverthrow";
import { type ReportAnswer, reportAnswers } from "../../answers/report-answer.js";
import type { Forum } from "../../forum/forum.js";
import type { FactsMissing } from "../facts-missing.js";
import type { ReportPeriod } from "../report-period.js";
import { type ReportType, reportTypes } from "../report-type.js";
import { comparableReports } from "./comparable-reports.js";
import { compareNumbers } from "./compare-numbers.js";
import { compareRefused } from "./compare-refused.js";
import type { CellComparison } from "./difference.js";
import { unseenCauses } from "./unseen-causes.js";

/** A report of Discourse beside the same from rows. */
export interface ReportComparison {
  readonly status: "compared";
  readonly report: ReportType;
  readonly period: ReportPeriod;
  /** Why there are no numbers from the rows, if there are none. */
  readonly refusal?: FactsMissing;
  /** How many days, or numbers of a table, agree. */
  readonly agreeing: number;
  /** Those that do not, in order, each with what makes up the difference. */
  readonly differences: readonly CellComparison[];
  /** `total` and `prev30Days` as far as both give them, whether or not they agree. */
  readonly summary: readonly CellComparison[];
}

/** An answer that cannot be held against anything. */
export interface NotCompared {
  readonly status: "not-compared";
  /** What Discourse calls it. */
  readonly report: string;
  /**
   * `unknown-report`: it is not computed here; `answer-failed`: Discourse says that it could not compute it;
   * `answer-narrowed`: it is about a part of the forum, such as one category; `unknown-shape`: its numbers are not
   * arranged as they should be.
   */
  readonly reason: "unknown-report" | "answer-failed" | "answer-narrowed" | "unknown-shape";
}

/** What is known of how the forum was read. */
export interface CompareReportsOptions {
  /** Up to when, not including; the `coverage.until` of a `ForumRead`. Absent: past the end of every period. */
  readonly readUntil?: number;
}

/**
 * Holds Discourse's own answers against the same reports computed from the rows of a forum, and says where they differ,
 * by how much, and why, as far as that can be told.
 *
 * A cause is named where the rows can show it: what staff or automated accounts did, private messages, restricted,
 * unlisted or deleted topics, whispers and other types of post, likes taken back, or days of another zone: if the report
 * without (or with) them is Discourse's on most of the days that it changes. Then what the way in is known to have
 * missed: days after it ended, posts of topics that were cut short, likes that were only counted. Amounts and what is
 * unexplained add up to each difference. For the rest `possible` lists what Discourse counts and the rows show nothing
 * of: it may be that, and nobody can say how much of it. Numbers are compared to two decimals.
 *
 * @param answer - What `/admin/reports/{type}.json` or `/admin/reports/bulk.json` answered, as parsed JSON.
 * @returns A comparison of each report in the answer, or what is wrong with it as a report of Discourse.
 * @example
 * const at = Date.UTC(2026, 0, 5, 12);
 * const forum = forumOf([
 *   { kind: "topic", id: 1 },
 *   { kind: "user", id: 7, admin: true },
 *   { kind: "post", id: 1, topicId: 1, postNumber: 1, postType: 1, userId: 7, createdAt: at },
 *   { kind: "post", id: 2, topicId: 1, postNumber: 2, postType: 1, userId: 8, createdAt: at },
 * ]);
 * const answer = {
 *   report: {
 *     type: "posts",
 *     data: [{ x: "2026-01-05", y: 1 }],
 *     start_date: "2026-01-01T00:00:00Z",
 *     end_date: "2026-01-31T23:59:59Z",
 *   },
 * };
 * const [compared] = compareReports(forum, answer)._unsafeUnwrap();
 * compared?.status === "compared" && compared.differences[0]?.explained // => [{ cause: "staff", amount: -1 }]
 */
export function compareReports(
  forum: Forum,
  answer: unknown,
  options: CompareReportsOptions = {},
): Result<readonly (ReportComparison | NotCompared)[], InvalidInput> {
  const parsed = reportAnswers.safeParse(answer);
  if (!parsed.success) return err(noReport);
  return ok(parsed.data.map((report) => compareReport(forum, report, options)));
}

function compareReport(
  forum: Forum,
  answer: ReportAnswer,
  { readUntil }: CompareReportsOptions,
): ReportComparison | NotCompared {
  const notCompared = (reason: NotCompared["reason"]): NotCompared => ({
    status: "not-compared",
    report: answer.type,
    reason,
  });
  const report = reportTypes.find((type) => type === answer.type);
  if (report === undefined) return notCompared("unknown-report");
  if (answer.error !== undefined) return notCompared("answer-failed");
  if (answer.filters.length > 0) return notCompared("answer-narrowed");
  const comparable = comparableReports[report];
  const theirs = comparable.theirs(answer);
  if (theirs === undefined) return notCompared("unknown-shape");
  const period = { start: answer.start, end: answer.end };
  const ours = comparable.ours(forum, period, answer);
  const head = { status: "compared", report, period } as const;
  if (ours.isErr()) return { ...head, refusal: ours.error, ...compareRefused(forum, report, theirs) };
  const unseen = unseenCauses(forum).filter((cause) => comparable.mayMiss.includes(cause));
  return { ...head, ...compareNumbers(forum, comparable, { period, theirs, ours: ours.value, unseen, readUntil }) };
}

const noReport: InvalidInput = {
  type: "InvalidInput",
  subject: "Discourse report",
  problems: [
    {
      path: "",
      message:
        "must be an answer to /admin/reports/{type}.json: an object `report`, or several in `reports`, with type, data, start_date and end_date",
    },
  ],
};
