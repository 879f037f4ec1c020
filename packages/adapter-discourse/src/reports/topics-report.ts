import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type CountReport, countReport } from "./count-report.js";
import { CountedRows } from "./counted-rows.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import type { DatedRows } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { openedTopics } from "./opened-topics.js";
import type { ReportPeriod } from "./report-period.js";
import { figureOf, type SeriesFigure } from "./series-figure.js";

/** Discourse's own count of topics. */
export type TopicsReport = CountReport<"topics">;

/**
 * How many topics were opened, as Discourse counts them, per day.
 *
 * It calls them listable: all but private messages and what was deleted. That is wider than the word says: topics on no
 * list, topics for some only and the "About the … category" topics count. Opened by anybody, staff and automated
 * accounts included. Both ends of the period belong to it; days are those of UTC. `total` pays no heed to the period.
 *
 * @returns The report, or which facts the rows lack: it needs topics.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/topics.rb
 * @example
 * const forum = forumOf([
 *   { kind: "topic", id: 1, createdAt: Date.UTC(2026, 0, 5, 9), visible: false },
 *   { kind: "topic", id: 2, createdAt: Date.UTC(2026, 0, 5, 10), archetype: "private_message" },
 * ]);
 * topicsReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap().data // => [{ x: "2026-01-05", y: 1 }]
 */
export function topicsReport(forum: Forum, period: ReportPeriod): Result<TopicsReport, FactsMissing> {
  return withFacts(forum, "topics", ["topics"], () => figureOf(topicsFigure, forum, period));
}

/** The report in its parts. */
export const topicsFigure: SeriesFigure<TopicsReport> = {
  rule: usualRule,
  rows: countedTopics,
  report: (rows, period) => countReport("topics", rows, period),
};

/** When each topic that a rule counts was opened. */
function countedTopics(forum: Forum, rule: CountingRule): DatedRows {
  const counted = new CountedRows(forum, rule);
  const topics = openedTopics(forum).filter(({ topic, userId }) => counted.topic(topic) && counted.person(userId));
  return { at: topics.map(({ createdAt }) => createdAt) };
}
