import { TZDate, tz } from "@date-fns/tz";
import { subDays } from "date-fns/subDays";
import { type CalendarDate, isCalendarDate } from "./calendar-date.js";
import { formatInstant, type Instant, instantOf } from "./instant.js";
import { dayMilliseconds, type TimeWindow } from "./time-window.js";
import { isTimeZone, type TimeZone } from "./time-zone.js";

/**
 * The window of whole calendar days that ends at a moment: it begins at the same time of day, so many days earlier, in
 * the time zone. Where clocks were changed in between it is an hour longer or shorter than days of 24 hours.
 *
 * @param asOf - The end; it does not belong to the window.
 * @param days - How many days; a whole number above 0.
 * @param timeZone - Of the IANA database, such as `Europe/Amsterdam`.
 * @throws RangeError if there is no such zone or `days` is not a whole number above 0.
 * @example
 * calendarWindowBefore(utcInstant(2026, 4, 1, 0, 0, 0), 90, "UTC") // => windowBefore(utcInstant(2026, 4, 1, 0, 0, 0), 90)
 * windowDays(calendarWindowBefore(utcInstant(2026, 4, 1, 0, 0, 0), 7, "Europe/Amsterdam")) * 24 // => 167
 */
export function calendarWindowBefore(asOf: Instant, days: number, timeZone: TimeZone): TimeWindow {
  assertTimeZone(timeZone);
  if (!Number.isInteger(days) || days < 1)
    throw new RangeError(`A window has a whole number of days above 0, got ${days}.`);
  return { from: subDays(asOf, days, { in: tz(timeZone) }).getTime(), until: asOf };
}

/**
 * The moment at which a day begins in a time zone.
 *
 * @throws RangeError if there is no such zone or no such day.
 * @example
 * formatInstant(startOfDate("2026-11-21", "Europe/Amsterdam")) // => "2026-11-20T23:00:00.000Z"
 */
export function startOfDate(date: CalendarDate, timeZone: TimeZone): Instant {
  assertTimeZone(timeZone);
  if (!isCalendarDate(date)) throw new RangeError(`A day is written YYYY-MM-DD and exists, got ${date}.`);
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new TZDate(year, month - 1, day, 0, 0, 0, 0, timeZone).getTime();
}

/**
 * The moment at which a day is over in a time zone: the next day's beginning. The last day that can be written,
 * 9999-12-31, is never over.
 *
 * @throws RangeError if there is no such zone or no such day.
 * @example
 * formatInstant(endOfDate("2026-03-29", "Europe/Amsterdam")) // => "2026-03-29T22:00:00.000Z"
 */
export function endOfDate(date: CalendarDate, timeZone: TimeZone): Instant {
  assertTimeZone(timeZone);
  if (!isCalendarDate(date)) throw new RangeError(`A day is written YYYY-MM-DD and exists, got ${date}.`);
  const next = formatInstant(instantOf(`${date}T00:00:00Z`) + dayMilliseconds).slice(0, 10);
  return isCalendarDate(next) ? startOfDate(next, timeZone) : Number.POSITIVE_INFINITY;
}

function assertTimeZone(timeZone: TimeZone): void {
  if (!isTimeZone(timeZone)) throw new RangeError(`A time zone of the IANA database is needed, got ${timeZone}.`);
}
