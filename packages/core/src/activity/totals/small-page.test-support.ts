import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { createDataset } from "../../dataset/create-dataset.js";
import type { FactRecord } from "../../model/fact.js";
import { dayMilliseconds, type TimeWindow } from "../../model/time-window.js";

type Total = FactRecord<"aggregate">;

/** One total, or several. */
export type SomeTotals = Total | readonly Total[];

const start = Date.UTC(2026, 0, 1);

/** The date so many days after the first of January 2026. */
export function dateOf(day: number): string {
  return new Date(start + day * dayMilliseconds).toISOString().slice(0, 10);
}

/** The window of so many days from the first of January 2026. */
export function daysOf(length: number, from = 0): TimeWindow {
  return { from: start + from * dayMilliseconds, until: start + (from + length) * dayMilliseconds };
}

/** A total of each day from the first on. */
export function daily(metric: string, values: readonly number[], more: Partial<Total> = {}): readonly Total[] {
  return values.map((value, day) => ({
    kind: "aggregate",
    metric,
    temporality: "change",
    from: dateOf(day),
    until: dateOf(day + 1),
    value,
    ...more,
  }));
}

/** The totals of a post from its day on, until the day 60. */
export function post(conversation: string, day: number, values: Readonly<Record<string, number>>): readonly Total[] {
  return Object.entries(values).map(([metric, value]) => ({
    kind: "aggregate",
    metric,
    conversation,
    temporality: "change",
    from: dateOf(day),
    until: dateOf(60),
    value,
  }));
}

/** How many follow on the evening of a day. */
export function level(day: number, value: number, more: Partial<Total> = {}): Total {
  const stretch = { from: dateOf(day), until: dateOf(day + 1) };
  return { kind: "aggregate", metric: "followers", temporality: "level", ...stretch, value, ...more };
}

/** A page of which nothing but totals is known. */
export function page(...totals: readonly SomeTotals[]): CommunityDataset {
  return createDataset(totals.flat(), { capabilities: ["aggregates"] });
}
