import { type CalendarDate, isCalendarDate } from "../../model/calendar-date.js";
import { startOfDate } from "../../model/calendar-window.js";
import { earliestInstant, formatInstant, type Instant, instantOf } from "../../model/instant.js";
import { assertWindow, dayMilliseconds, type TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";

/**
 * The moments at which the calendar days of a time zone begin that lie in a window as a whole, and at last the moment at
 * which the last of them is over: one more than there are days, or nothing where no whole day lies in it.
 *
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 */
export function dayStarts(window: TimeWindow, timeZone: TimeZone): Float64Array {
  return startsOf(window, timeZone, dateAfter(window.from, -1), (date) => dateAfter(midnight(date), 1));
}

/** The same of calendar months. */
export function monthStarts(window: TimeWindow, timeZone: TimeZone): Float64Array {
  const firstOf = (date: CalendarDate): CalendarDate => `${date.slice(0, 8)}01`;
  const mostDays = 31;
  return startsOf(window, timeZone, firstOf(dateAfter(window.from, -1)), (date) =>
    firstOf(dateAfter(midnight(date), mostDays)),
  );
}

/** @param first - A day that begins before the window or with it. */
function startsOf(
  window: TimeWindow,
  timeZone: TimeZone,
  first: CalendarDate,
  next: (date: CalendarDate) => CalendarDate,
): Float64Array {
  assertWindow(window);
  const starts: Instant[] = [];
  // What begins after the year 9999 cannot be written.
  for (let date = first; isCalendarDate(date); date = next(date)) {
    const start = startOfDate(date, timeZone);
    if (start > window.until) break;
    if (start >= window.from) starts.push(start);
  }
  return Float64Array.from(starts.length < 2 ? [] : starts);
}

function midnight(date: CalendarDate): Instant {
  return instantOf(`${date}T00:00:00Z`);
}

function dateAfter(at: Instant, days: number): CalendarDate {
  return formatInstant(Math.max(at + days * dayMilliseconds, earliestInstant)).slice(0, 10);
}
