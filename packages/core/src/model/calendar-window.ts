import { TZDate, tz } from "@date-fns/tz";
import { subDays } from "date-fns/subDays";
import { type CalendarDate, isCalendarDate } from "./calendar-date.js";
import { earliestInstant, formatInstant, type Instant, instantOf, isInstant } from "./instant.js";
import { dayMilliseconds, type TimeWindow } from "./time-window.js";
import { isTimeZone, type TimeZone } from "./time-zone.js";

/**
 * The window of whole calendar days that ends at a moment: it begins at the same time of day, so many days earlier, in
 * the time zone. Where clocks were changed in between it is an hour longer or shorter than days of 24 hours. One that
 * would begin before the year 0 begins with it: what came before cannot be written.
 *
 * @param asOf - The end; it does not belong to the window.
 * @param days - How many days; a whole number above 0.
 * @param timeZone - Of the IANA database, such as `Europe/Amsterdam`.
 * @throws RangeError if there is no such zone, `days` is not a whole number above 0 or `asOf` is no moment after the year
 * 0 began.
 * @example
 * calendarWindowBefore(utcInstant(2026, 4, 1, 0, 0, 0), 90, "UTC") // => windowBefore(utcInstant(2026, 4, 1, 0, 0, 0), 90)
 * windowDays(calendarWindowBefore(utcInstant(2026, 4, 1, 0, 0, 0), 7, "Europe/Amsterdam")) * 24 // => 167
 */
export function calendarWindowBefore(asOf: Instant, days: number, timeZone: TimeZone): TimeWindow {
  assertTimeZone(timeZone);
  if (!Number.isInteger(days) || days < 1)
    throw new RangeError(`A window has a whole number of days above 0, got ${days}.`);
  if (!isInstant(asOf) || asOf === earliestInstant)
    throw new RangeError(`A window ends at a moment of the years 0 to 9999, got ${asOf}.`);
  const from = subDays(asOf, days, { in: tz(timeZone) }).getTime();
  // So many days that no `Date` can hold the begin give NaN.
  return { from: Number.isNaN(from) ? earliestInstant : Math.max(from, earliestInstant), until: asOf };
}

/** After so many years the calendar repeats itself, day by day. */
const cycleYears = 400;
const cycleDays = 146_097;

/**
 * The moment at which a day begins in a time zone. East of Greenwich the first day of the year 0 begins before that year
 * does in UTC: then the moment is none that `parseInstant` reads, but still comes before all others.
 *
 * @throws RangeError if there is no such zone or no such day.
 * @example
 * formatInstant(startOfDate("2026-11-21", "Europe/Amsterdam")) // => "2026-11-20T23:00:00.000Z"
 */
export function startOfDate(date: CalendarDate, timeZone: TimeZone): Instant {
  assertTimeZone(timeZone);
  if (!isCalendarDate(date)) throw new RangeError(`A day is written YYYY-MM-DD and exists, got ${date}.`);
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  // A `Date` takes the years 0 to 99 for those from 1900. Zones had no rules yet 400 years later.
  if (year < 100) {
    const later = new TZDate(year + cycleYears, month - 1, day, 0, 0, 0, 0, timeZone).getTime();
    return later - cycleDays * dayMilliseconds;
  }
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
