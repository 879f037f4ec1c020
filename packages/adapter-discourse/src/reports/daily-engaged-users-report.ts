import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { postTypes } from "../forum/visibility.js";
import { standingLikes } from "./actions-on-posts.js";
import type { CountReport } from "./count-report.js";
import { CountedRows } from "./counted-rows.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import { type DatedRows, daySeries, periodBefore, type SeriesRule, thirtyDaysBefore } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { openedTopics } from "./opened-topics.js";
import { assertPeriod, type ReportPeriod } from "./report-period.js";
import { roundHalfUp } from "./rounding.js";
import { figureOf, type SeriesFigure } from "./series-figure.js";

/**
 * Discourse's own count of people who did something. `total` is of all different people there ever were, `prev30Days`
 * the sum of the daily numbers, `prevPeriod` their mean to 1 decimal over those days of the period before that have any.
 */
export type DailyEngagedUsersReport = CountReport<"daily_engaged_users">;

/**
 * How many different people did something on a day, as Discourse counts them: liked a post, opened a topic, replied, or
 * wrote a private message.
 *
 * Discourse keeps a list of such actions; here it is made again of its parts: likes that stand, topics (also deleted
 * ones), and posts of every type after the first that were not deleted themselves. Staff and automated accounts count. Private
 * messages are in it as far as the rows carry them: most ways in do not, and give less than Discourse does. Reading,
 * editing and flagging are no actions. Neither end of the period belongs to it; days are those of UTC.
 *
 * @returns The report, or which facts the rows lack: it needs topics, posts, and likes with who and when.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/daily_engaged_users.rb
 * @example
 * const at = (hour: number): number => Date.UTC(2026, 0, 5, hour);
 * const forum = forumOf([
 *   { kind: "topic", id: 1, userId: 7, createdAt: at(9) },
 *   { kind: "post", id: 1, topicId: 1, postNumber: 1, postType: 1, userId: 7, createdAt: at(9) },
 *   { kind: "postAction", postId: 1, userId: 8, typeId: 2, createdAt: at(10) },
 * ]);
 * dailyEngagedUsersReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap().data // => [{ x: "2026-01-05", y: 2 }]
 */
export function dailyEngagedUsersReport(
  forum: Forum,
  period: ReportPeriod,
): Result<DailyEngagedUsersReport, FactsMissing> {
  return withFacts(forum, "daily_engaged_users", ["topics", "posts", "likes"], () =>
    figureOf(dailyEngagedUsersFigure, forum, period),
  );
}

/** The report in its parts. Every type of post counts, what stands in deleted topics, and private messages. */
export const dailyEngagedUsersFigure: SeriesFigure<DailyEngagedUsersReport> = {
  rule: {
    ...usualRule,
    postTypes: Object.values(postTypes),
    privateMessages: true,
    deleted: true,
    withdrawnLikes: false,
  },
  rows: engagedUsers,
  report: (rows, period) => {
    assertPeriod(period);
    const daysOf = ({ from, until }: { readonly from: number; readonly until: number }): readonly number[] =>
      daySeries(rows, { start: from, end: until }, dailyEngagedUsersSeries).map(({ y }) => y);
    const sumOf = (days: readonly number[]): number => days.reduce((sum, y) => sum + y, 0);
    const before = daysOf(periodBefore(period));
    return {
      type: "daily_engaged_users",
      data: daySeries(rows, period, dailyEngagedUsersSeries),
      total: new Set(rows.value).size,
      prev30Days: sumOf(daysOf(thirtyDaysBefore(period))),
      prevPeriod: before.length === 0 ? 0 : roundHalfUp(sumOf(before) / before.length, 1),
    };
  },
};

/** Different people on each day; neither end belongs. */
const dailyEngagedUsersSeries: SeriesRule = { y: "distinct", ends: "open" };

/** When whom a rule counts did something: each action, with the account. */
function engagedUsers(forum: Forum, rule: CountingRule): DatedRows {
  const counted = new CountedRows(forum, rule);
  const at: number[] = [];
  const value: number[] = [];
  const add = (moment: number, userId: number): void => {
    if (userId === 0 || Number.isNaN(moment) || !counted.person(userId)) return;
    at.push(moment);
    value.push(userId);
  };
  for (const { topic, createdAt, userId } of openedTopics(forum)) {
    if (counted.topic(topic)) add(createdAt, userId);
  }
  const { posts } = forum;
  for (let row = 0; row < posts.length; row++) {
    if (posts.postNumber.get(row) === 1 || posts.isDeleted(row) || !counted.post(row)) continue;
    add(posts.createdAt.get(row), posts.userId.get(row));
  }
  for (const { postId, userId, createdAt } of standingLikes(forum)) {
    if (!posts.isDeleted(posts.rowOf(postId))) add(createdAt, userId);
  }
  return { at, value };
}
