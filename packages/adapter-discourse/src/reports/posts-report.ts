import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type CountReport, countReport } from "./count-report.js";
import { CountedRows } from "./counted-rows.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import type { DatedRows } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import type { ReportPeriod } from "./report-period.js";
import { figureOf, type SeriesFigure } from "./series-figure.js";

/** Discourse's own count of posts. */
export type PostsReport = CountReport<"posts">;

/**
 * How many posts were written, as Discourse counts them, per day.
 *
 * Regular posts alone, the first of a topic included: no moderator's action, small action or whisper. By anybody, staff
 * and automated accounts included, and by accounts that were deleted. Hidden and withdrawn posts count; deleted ones and
 * those of deleted topics do not. No private messages; unlisted topics and those for some only count. Both ends of the
 * period belong to it; days are those of UTC. `total` pays no heed to the period.
 *
 * A post of which neither the topic nor the category is known is left out: it may be a private message.
 *
 * @returns The report, or which facts the rows lack: it needs posts.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/posts.rb
 * @example
 * const post = { kind: "post", topicId: 1, createdAt: Date.UTC(2026, 0, 5) } as const;
 * const forum = forumOf([
 *   { kind: "topic", id: 1 },
 *   { ...post, id: 1, postNumber: 1, postType: 1 },
 *   { ...post, id: 2, postNumber: 2, postType: 4 },
 * ]);
 * postsReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap().data // => [{ x: "2026-01-05", y: 1 }]
 */
export function postsReport(forum: Forum, period: ReportPeriod): Result<PostsReport, FactsMissing> {
  return withFacts(forum, "posts", ["posts"], () => figureOf(postsFigure, forum, period));
}

/** The report in its parts. */
export const postsFigure: SeriesFigure<PostsReport> = {
  rule: usualRule,
  rows: countedPosts,
  report: (rows, period) => countReport("posts", rows, period),
};

/** When each post that a rule counts was written. */
function countedPosts(forum: Forum, rule: CountingRule): DatedRows {
  const counted = new CountedRows(forum, rule);
  const at: number[] = [];
  for (let row = 0; row < forum.posts.length; row++) {
    if (counted.post(row)) at.push(forum.posts.createdAt.get(row));
  }
  return { at: at.filter((moment) => !Number.isNaN(moment)) };
}
