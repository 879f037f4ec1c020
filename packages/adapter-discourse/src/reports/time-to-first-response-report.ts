import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import { type DatedRows, type DayValue, daySeries, roundedMean, rowsBetween, thirtyDaysBefore } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import type { ReportPeriod } from "./report-period.js";
import { figureOf, type SeriesFigure } from "./series-figure.js";
import { topicReplies } from "./topic-replies.js";

/** Discourse's own time to first response. */
export interface TimeToFirstResponseReport {
  readonly type: "time_to_first_response";
  /** The mean of the hours that the topics of a day waited, on the day on which they were opened; to 2 decimals. */
  readonly data: readonly DayValue[];
  /** The mean over all topics that there ever were, in hours to 2 decimals; 0 if none was answered. */
  readonly total: number;
  /** The same over the topics of the 30 days before the period. */
  readonly prev30Days: number;
}

const hourMilliseconds = 3_600_000;

/**
 * How many hours topics waited for their first response, as Discourse computes it: the mean, per day on which they were
 * opened.
 *
 * A topic waits from when it was opened until the earliest later post that is not its first, is regular (no whisper,
 * moderator's action or small action), was not deleted and is by another account. Topics that nobody answered are left
 * out, so that a forum looks faster the more it leaves unanswered: the library's own `timeToFirstResponse`, a
 * Kaplan–Meier median, does not. Staff and automated accounts count, also a greeting by the system; hidden and withdrawn
 * posts count as long as they were not deleted. Private messages and deleted topics do not; topics that are unlisted or
 * for some only do. The start of the period belongs to it, its end does not; days are those of UTC. A mean is rounded to
 * 2 decimals, halves up. Lower is better.
 *
 * @returns The report, or which facts the rows lack: it needs topics and posts.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/time_to_first_response.rb
 * @example
 * const at = (hour: number): number => Date.UTC(2026, 0, 5, hour);
 * const forum = forumOf([
 *   { kind: "topic", id: 1, userId: 7, createdAt: at(9) },
 *   { kind: "post", id: 1, topicId: 1, postNumber: 1, postType: 1, userId: 7, createdAt: at(9) },
 *   { kind: "post", id: 2, topicId: 1, postNumber: 2, postType: 1, userId: 7, createdAt: at(10) },
 *   { kind: "post", id: 3, topicId: 1, postNumber: 3, postType: 1, userId: 8, createdAt: at(13) },
 * ]);
 * const period = reportPeriod("2026-01-01", "2026-01-31");
 * timeToFirstResponseReport(forum, period)._unsafeUnwrap().data // => [{ x: "2026-01-05", y: 4 }]
 */
export function timeToFirstResponseReport(
  forum: Forum,
  period: ReportPeriod,
): Result<TimeToFirstResponseReport, FactsMissing> {
  return withFacts(forum, "time_to_first_response", ["topics", "posts"], () =>
    figureOf(timeToFirstResponseFigure, forum, period),
  );
}

/** The report in its parts. */
export const timeToFirstResponseFigure: SeriesFigure<TimeToFirstResponseReport> = {
  rule: usualRule,
  rows: firstResponseHours,
  report: (rows, period) => {
    const { from, until } = thirtyDaysBefore(period);
    return {
      type: "time_to_first_response",
      data: daySeries(rows, period, { y: "mean", ends: "half-open" }),
      total: roundedMean(rows.value ?? []),
      prev30Days: roundedMean(rowsBetween(rows, from, until).value ?? []),
    };
  },
};

/** The hours that each answered topic waited, when it was opened. */
function firstResponseHours(forum: Forum, rule: CountingRule): DatedRows {
  const answered = topicReplies(forum, rule).flatMap(({ createdAt, firstResponseAt }) =>
    firstResponseAt === undefined ? [] : [{ createdAt, hours: (firstResponseAt - createdAt) / hourMilliseconds }],
  );
  return { at: answered.map(({ createdAt }) => createdAt), value: answered.map(({ hours }) => hours) };
}
