import { isCalendarDate } from "@org/community-core";
import { dayMilliseconds, dayNumber, type ReportPeriod } from "../report-period.js";
import type { CellLedger } from "./cell-ledger.js";
import type { CutShortTopic } from "./cut-short-topics.js";

/** Puts what came after the way in had ended down to that: Discourse's numbers of that day and of all later ones. */
export function explainReadEnded(cells: CellLedger, readUntil: number): void {
  for (const key of cells.keys) {
    const day = dayOfKey(key);
    if (day !== undefined && day >= dayNumber(readUntil) && cells.rest(key) > 0) {
      cells.explain(key, { cause: "read-ended" }, cells.rest(key));
    }
  }
}

/**
 * Puts posts that were not shown down to their topics having been cut short: each topic's on days from its last post
 * that was shown to its last post, those first that end first, and no more than there are.
 */
export function explainFewerPosts(cells: CellLedger, topics: readonly CutShortTopic[]): void {
  const left = topics
    .map((topic) => ({ ...topic }))
    .sort((one, other) => one.lastDay - other.lastDay || one.firstDay - other.firstDay);
  for (const key of cells.keys) {
    const day = dayOfKey(key);
    for (const topic of left) {
      if (day === undefined || day < topic.firstDay || day > topic.lastDay) continue;
      const amount = Math.min(topic.missing, cells.rest(key));
      if (amount <= 0) continue;
      topic.missing -= amount;
      cells.explain(key, { cause: "topics-cut-short" }, amount);
    }
  }
}

/** Puts topics that look unanswered down to having been cut short, as many as have no response among what was shown. */
export function explainMoreUnanswered(cells: CellLedger, topics: readonly CutShortTopic[]): void {
  for (const key of cells.keys) {
    const day = dayOfKey(key);
    const undecided = topics.filter(
      ({ openedOn, isUndecided }) => isUndecided && (day === undefined || openedOn === day),
    );
    const amount = Math.max(-undecided.length, cells.rest(key));
    if (amount < 0) cells.explain(key, { cause: "topics-cut-short" }, amount);
  }
}

/** The same for the numbers of the whole: all posts there ever were, and those of the 30 days before the period. */
export function explainFewerPostsInAll(
  summary: CellLedger,
  topics: readonly CutShortTopic[],
  { start }: ReportPeriod,
): void {
  const [from, until] = [dayNumber(start - 30 * dayMilliseconds), dayNumber(start) - 1];
  const before = topics.filter(({ firstDay, lastDay }) => firstDay <= until && lastDay >= from);
  const explain = (key: string, some: readonly CutShortTopic[]): void => {
    const missing = some.reduce((sum, topic) => sum + topic.missing, 0);
    const amount = Math.min(missing, summary.rest(key));
    if (amount > 0) summary.explain(key, { cause: "topics-cut-short" }, amount);
  };
  explain("total", topics);
  explain("prev30Days", before);
}

/** The day that a number is of, as in `2026-01-31`, `tl1_reached/2026-01-31` or `2026-01-31/rows`. */
function dayOfKey(key: string): number | undefined {
  const date = key.split("/").find(isCalendarDate);
  return date === undefined ? undefined : dayNumber(Date.parse(`${date}T00:00:00Z`));
}
