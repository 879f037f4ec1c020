import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { likeType } from "../forum/post-action-table.js";
import { actionsOnPosts } from "./actions-on-posts.js";
import { type CountReport, countReport } from "./count-report.js";
import { CountedRows } from "./counted-rows.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import type { DatedRows } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import type { ReportPeriod } from "./report-period.js";
import { figureOf, type SeriesFigure } from "./series-figure.js";

/** Discourse's own count of likes. */
export type LikesReport = CountReport<"likes">;

/**
 * How many likes were given, as Discourse counts them, per day.
 *
 * Rows of its table of actions on posts: likes that were taken back count, so do likes of what was deleted since and of
 * private messages, by anybody. A like that was taken back and given again is one row with its first date, where
 * Discourse keeps it as one. Both ends of the period belong to it; days are those of UTC. `total` pays no heed to the
 * period. Other reactions than the like are not counted.
 *
 * What the way in shows decides: one that shows only the likes that stand gives less than Discourse does.
 *
 * @returns The report, or which facts the rows lack: it needs likes with who and when; counts of likes are not enough.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/likes.rb
 * @example
 * const like = { kind: "postAction", postId: 1, typeId: 2, createdAt: Date.UTC(2026, 0, 5) } as const;
 * const forum = forumOf([{ ...like, userId: 7 }, { ...like, userId: 8, deletedAt: Date.UTC(2026, 0, 6) }]);
 * likesReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap().data // => [{ x: "2026-01-05", y: 2 }]
 */
export function likesReport(forum: Forum, period: ReportPeriod): Result<LikesReport, FactsMissing> {
  return withFacts(forum, "likes", ["likes"], () => figureOf(likesFigure, forum, period));
}

/** The report in its parts. */
export const likesFigure: SeriesFigure<LikesReport> = {
  rule: usualRule,
  rows: countedLikes,
  report: (rows, period) => countReport("likes", rows, period),
};

/** When each like that a rule counts was given. */
function countedLikes(forum: Forum, rule: CountingRule): DatedRows {
  const counted = new CountedRows(forum, rule);
  const likes = actionsOnPosts(forum).filter(
    ({ typeId, userId, isWithdrawn }) =>
      typeId === likeType && (rule.withdrawnLikes || !isWithdrawn) && counted.person(userId),
  );
  return { at: likes.map(({ createdAt }) => createdAt) };
}
