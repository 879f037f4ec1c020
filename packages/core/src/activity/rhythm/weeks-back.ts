import { calendarWindowBefore } from "../../model/calendar-window.js";
import { earliestInstant, type Instant, isInstant } from "../../model/instant.js";
import { dayMilliseconds } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/** One of the weeks of 7 days before a moment. */
export interface WeekBack {
  /** Which: 1 for the last one, 2 for the one before it. */
  readonly back: number;
  readonly from: Instant;
  readonly until: Instant;
}

const weekMilliseconds = 7 * dayMilliseconds;

/**
 * When the week begins that lies so many weeks back, the last one being 1; weeks are of 7 days as the zone cuts them, so that
 * one with a change of summer time has 167 or 169 hours. 0 is the end itself. Outside the years 0 to 9999 there is no
 * calendar, nor for an end that is no whole millisecond: there weeks are of 168 hours.
 *
 * @throws RangeError if there is no such zone.
 */
export function weekStart(end: Instant, back: number, timeZone: TimeZone): Instant {
  if (back === 0) return end;
  const plain = end - back * weekMilliseconds;
  return isInstant(end) && plain > earliestInstant ? calendarWindowBefore(end, 7 * back, timeZone).from : plain;
}

/** The week before an end in which an earlier moment lies. */
export function weekBackAt(at: Instant, end: Instant, timeZone: TimeZone): WeekBack {
  // Right but for the hours by which clocks were moved.
  let back = Math.max(1, Math.ceil((end - at) / weekMilliseconds));
  while (at < weekStart(end, back, timeZone)) back++;
  while (back > 1 && at >= weekStart(end, back - 1, timeZone)) back--;
  return { back, from: weekStart(end, back, timeZone), until: weekStart(end, back - 1, timeZone) };
}
