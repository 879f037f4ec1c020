import type { CalendarDate } from "./calendar-date.js";
import { endOfDate, startOfDate } from "./calendar-window.js";
import type { Instant } from "./instant.js";
import type { TimeZone } from "./time-zone.js";

/** The first and the last day of something that is stated; absent where there is none. */
export interface StatedDays {
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/**
 * Whether days reach the end of a window: they begin before it and are not over before it. Windows are half-open (law 4), so
 * that of two who hand over at midnight the one who goes is asked after the day that ends, and the other after the next.
 *
 * @throws RangeError if there is no such zone.
 */
export function daysReachEnd({ from, until }: StatedDays, end: Instant, timeZone: TimeZone): boolean {
  return (
    (from === undefined || startOfDate(from, timeZone) < end) &&
    (until === undefined || endOfDate(until, timeZone) >= end)
  );
}
