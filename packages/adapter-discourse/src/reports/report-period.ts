import { type CalendarDate, endOfDate, formatInstant, startOfDate } from "@org/community-core";

/**
 * What a report of Discourse looks at. Whether what happens exactly at an end belongs to it differs from report to
 * report, and each says so.
 */
export interface ReportPeriod {
  /** The first moment, in milliseconds since 1970: the beginning of a day in UTC, if it was made of days. */
  readonly start: number;
  /** The last moment. Made of days it is half a millisecond before the next day begins: after all that happens on it. */
  readonly end: number;
}

/**
 * The period of whole days, in UTC, as Discourse makes it of `start_date` and `end_date`: both belong to it.
 *
 * @throws RangeError if a day does not exist or the second is before the first.
 * @example
 * reportPeriod("2026-01-01", "2026-01-31").start // => Date.UTC(2026, 0, 1)
 * reportPeriod("2026-01-01", "2026-01-31").end // => Date.UTC(2026, 1, 1) - 0.5
 */
export function reportPeriod(from: CalendarDate, to: CalendarDate): ReportPeriod {
  const period = { start: startOfDate(from, "UTC"), end: endOfDate(to, "UTC") - 0.5 };
  assertPeriod(period);
  return period;
}

/**
 * The period that Discourse takes where it is told none: the day that a moment falls on and the 30 days before it,
 * which makes 31.
 *
 * @param now - In milliseconds since 1970.
 * @throws RangeError if it is not a finite number.
 * @see https://github.com/discourse/discourse/blob/main/spec/models/report_spec.rb "counting topics"
 * @example
 * defaultReportPeriod(Date.UTC(2017, 2, 1, 12)).start // => Date.UTC(2017, 0, 30)
 */
export function defaultReportPeriod(now: number): ReportPeriod {
  const today = dayNumber(now) * dayMilliseconds;
  const period = { start: today - 30 * dayMilliseconds, end: today + dayMilliseconds - 0.5 };
  assertPeriod(period);
  return period;
}

/** @throws RangeError if the period does not end after it begins: a programmer's mistake. */
export function assertPeriod({ start, end }: ReportPeriod): void {
  if (!Number.isFinite(start) || !Number.isFinite(end) || end < start) {
    throw new RangeError(`A report's period ends after it begins, got start ${start} and end ${end}.`);
  }
}

/** Milliseconds in a day of UTC. */
export const dayMilliseconds = 86_400_000;

/** Days since 1970 in UTC. */
export function dayNumber(instant: number): number {
  return Math.floor(instant / dayMilliseconds);
}

/** The calendar date of a number of days since 1970. */
export function dateOfDay(day: number): CalendarDate {
  return formatInstant(day * dayMilliseconds).slice(0, 10);
}
