import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type CountReport, countReport } from "./count-report.js";
import { CountedRows } from "./counted-rows.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import type { DatedRows } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { realUsers } from "./real-users.js";
import type { ReportPeriod } from "./report-period.js";
import { figureOf, type SeriesFigure } from "./series-figure.js";

/** Discourse's own count of new accounts. */
export type SignupsReport = CountReport<"signups">;

/**
 * How many accounts were made, as Discourse counts them, per day.
 *
 * Real users, that is no automated accounts and no second ones for writing without one's name, on the day on which their
 * account was made. Staff count; so do accounts that came in by e-mail, were never confirmed, or were suspended since.
 * Accounts that were deleted are gone from it. Both ends of the period belong to it; days are those of UTC. `total` pays
 * no heed to the period. Of users without a known date nothing is said.
 *
 * @returns The report, or which facts the rows lack: it needs when accounts were made.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/signups.rb
 * @example
 * const forum = forumOf([
 *   { kind: "user", id: -1, createdAt: Date.UTC(2026, 0, 5) },
 *   { kind: "user", id: 7, createdAt: Date.UTC(2026, 0, 5) },
 * ]);
 * signupsReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap().data // => [{ x: "2026-01-05", y: 1 }]
 */
export function signupsReport(forum: Forum, period: ReportPeriod): Result<SignupsReport, FactsMissing> {
  return withFacts(forum, "signups", ["join-dates"], () => figureOf(signupsFigure, forum, period));
}

/** The report in its parts. */
export const signupsFigure: SeriesFigure<SignupsReport> = {
  rule: usualRule,
  rows: countedSignups,
  report: (rows, period) => countReport("signups", rows, period),
};

/** When each account that a rule counts was made. */
function countedSignups(forum: Forum, rule: CountingRule): DatedRows {
  const counted = new CountedRows(forum, rule);
  const users = realUsers(forum).filter(({ id }) => counted.person(id));
  return { at: users.flatMap(({ createdAt }) => createdAt ?? []) };
}
