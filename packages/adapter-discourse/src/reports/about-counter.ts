import type { DatedRows } from "./day-series.js";
import { dayMilliseconds } from "./report-period.js";

/** One counter of `/about.json`. */
export interface AboutCounter {
  readonly lastDay: number;
  readonly last7Days: number;
  readonly last30Days: number;
  /** All there ever were. */
  readonly count: number;
}

/** What ends at a moment and is counted back in hours; what happened exactly at the beginning of a span is not in it. */
export function counterOf(rows: DatedRows, asOf: number): AboutCounter {
  const at = rows.at.filter((moment) => moment <= asOf);
  return { ...spansOf(at, asOf), count: at.length };
}

/** The same without all there ever were. */
export function spansOf(at: readonly number[], asOf: number): Omit<AboutCounter, "count"> {
  const since = (days: number): number => at.filter((moment) => moment > asOf - days * dayMilliseconds).length;
  return { lastDay: since(1), last7Days: since(7), last30Days: since(30) };
}
