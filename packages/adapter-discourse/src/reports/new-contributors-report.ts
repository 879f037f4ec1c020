import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import type { CountReport } from "./count-report.js";
import { CountedRows } from "./counted-rows.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import { type DatedRows, daySeries, periodBefore, rowsBetween, thirtyDaysBefore } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { realUsers } from "./real-users.js";
import type { ReportPeriod } from "./report-period.js";
import { figureOf, type SeriesFigure } from "./series-figure.js";

/** Discourse's own count of people who wrote for the first time. Its `total` is of all accounts: see the function. */
export type NewContributorsReport = CountReport<"new_contributors">;

/**
 * How many people wrote for the first time, as Discourse counts them, per day of their first post.
 *
 * Real users (no automated accounts, no second ones for writing without one's name; staff count) by the moment of their
 * first post in Discourse's statistics of users, where private messages and what was deleted since count as well. Where
 * the rows do not carry that moment, the earliest of a user's posts that they do carry stands in, whatever became of it:
 * for a way in that shows public posts, the first public one. Neither end of the period belongs to it; days are those of
 * UTC. `total` is the number of all real users, of whom many never wrote: Discourse leaves out the condition there.
 *
 * The library's own `newContributors` looks at any contribution, likes included.
 *
 * @returns The report, or which facts the rows lack: it needs posts, or first posts in the users' statistics.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/new_contributors.rb
 * @example
 * const forum = forumOf([
 *   { kind: "user", id: 7, firstPostCreatedAt: Date.UTC(2026, 0, 5, 12) },
 *   { kind: "user", id: 8 },
 * ]);
 * const contributors = newContributorsReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap();
 * contributors.data // => [{ x: "2026-01-05", y: 1 }]
 * contributors.total // => 2
 */
export function newContributorsReport(forum: Forum, period: ReportPeriod): Result<NewContributorsReport, FactsMissing> {
  const isStated = realUsers(forum).some(({ firstPostCreatedAt }) => firstPostCreatedAt !== undefined);
  return withFacts(forum, "new_contributors", isStated ? [] : ["posts"], () =>
    figureOf(newContributorsFigure, forum, period),
  );
}

/** The report in its parts. */
export const newContributorsFigure: SeriesFigure<NewContributorsReport> = {
  rule: usualRule,
  rows: firstPosts,
  report: (rows, period, forum) => {
    const countBetween = ({ from, until }: { readonly from: number; readonly until: number }): number =>
      rowsBetween(rows, from, until).at.filter((at) => at > from).length;
    return {
      type: "new_contributors",
      data: daySeries(rows, period, { y: "count", ends: "open" }),
      total: realUsers(forum).length,
      prev30Days: countBetween(thirtyDaysBefore(period)),
      prevPeriod: countBetween(periodBefore(period)),
    };
  },
};

/** When each real user whom a rule counts wrote for the first time; those who never did are left out. */
function firstPosts(forum: Forum, rule: CountingRule): DatedRows {
  const { posts } = forum;
  const counted = new CountedRows(forum, rule);
  const earliest = new Map<number, number>();
  for (let row = 0; row < posts.length; row++) {
    const [userId, at] = [posts.userId.get(row), posts.createdAt.get(row)];
    if (posts.id.get(row) === 0 || userId <= 0 || Number.isNaN(at)) continue;
    earliest.set(userId, Math.min(earliest.get(userId) ?? at, at));
  }
  for (const { id, firstPostCreatedAt, anonymousShadow } of forum.users.sorted()) {
    if (anonymousShadow === true) earliest.delete(id);
    else if (id > 0 && firstPostCreatedAt !== undefined) earliest.set(id, firstPostCreatedAt);
  }
  return { at: [...earliest].flatMap(([id, at]) => (counted.person(id) ? [at] : [])) };
}
