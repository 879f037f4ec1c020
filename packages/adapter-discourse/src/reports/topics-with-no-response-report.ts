import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import { type DatedRows, type DayValue, daySeries } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import type { ReportPeriod } from "./report-period.js";
import { figureOf, type SeriesFigure } from "./series-figure.js";
import { topicReplies } from "./topic-replies.js";

/** Discourse's own count of topics that nobody answered. */
export interface TopicsWithNoResponseReport {
  readonly type: "topics_with_no_response";
  /** Topics without a response, on the day on which they were opened. */
  readonly data: readonly DayValue[];
  /** All there are, whatever the period. */
  readonly total: number;
  /** The same number as `total`: Discourse forgets the dates here, so that "before" always equals "ever". */
  readonly prev30Days: number;
}

/**
 * How many topics have no response, as Discourse counts them, per day on which they were opened.
 *
 * A topic has none if no other account has a regular post in it that was not deleted, or if the smallest number of such
 * a post is below 2. The second half is for topics whose author was changed on the first post alone: that post is then
 * by somebody else and answers nothing. It has an edge: where the first post changed hands, a later reply by another
 * account is not seen either. Whispers, moderators' actions and small actions are no response; replies by staff and by
 * automated accounts are, hidden and withdrawn ones too. Private messages and deleted topics do not count; topics that
 * are unlisted or for some only do. A topic that was closed, or opened a minute ago, counts like any other. The start of
 * the period belongs to it, its end does not; days are those of UTC. `total` and `prev30Days` pay no heed to the period.
 *
 * A topic of which the way in read only some posts has a response only if it is among them.
 *
 * @returns The report, or which facts the rows lack: it needs topics and posts.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/topics_with_no_response.rb
 * @example
 * const at = Date.UTC(2026, 0, 5);
 * const forum = forumOf([
 *   { kind: "topic", id: 1, userId: 7, createdAt: at },
 *   { kind: "post", id: 1, topicId: 1, postNumber: 1, postType: 1, userId: 9, createdAt: at },
 * ]);
 * topicsWithNoResponseReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap().total // => 1
 */
export function topicsWithNoResponseReport(
  forum: Forum,
  period: ReportPeriod,
): Result<TopicsWithNoResponseReport, FactsMissing> {
  return withFacts(forum, "topics_with_no_response", ["topics", "posts"], () =>
    figureOf(topicsWithNoResponseFigure, forum, period),
  );
}

/** The report in its parts. */
export const topicsWithNoResponseFigure: SeriesFigure<TopicsWithNoResponseReport> = {
  rule: usualRule,
  rows: topicsWithoutResponse,
  report: (rows, period) => ({
    type: "topics_with_no_response",
    data: daySeries(rows, period, { y: "count", ends: "half-open" }),
    total: rows.at.length,
    prev30Days: rows.at.length,
  }),
};

/** When each topic without a response was opened. */
function topicsWithoutResponse(forum: Forum, rule: CountingRule): DatedRows {
  const unanswered = topicReplies(forum, rule).filter(({ smallestNumber = 0 }) => smallestNumber < 2);
  return { at: unanswered.map(({ createdAt }) => createdAt) };
}
