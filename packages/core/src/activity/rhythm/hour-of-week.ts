import { tzOffset } from "@date-fns/tz";
import type { Instant } from "../../model/instant.js";
import { dayMilliseconds } from "../../model/time-window.js";
import { isTimeZone, type TimeZone } from "../../model/time-zone.js";

const hourMilliseconds = 3_600_000;
/** Clocks change at whole quarters of an hour. */
const quarterMilliseconds = 900_000;
/** 1970-01-01 was a Thursday: three days after Monday. */
const daysAfterMonday = 3;

/**
 * Tells the hour of the week at a moment, in a time zone: 0 is Monday from 0:00 to 1:00, 167 Sunday from 23:00. The zone's
 * calendar is asked twice a day and not for each moment; within a day on which clocks change, for each quarter.
 *
 * @throws RangeError if there is no such zone.
 */
export function hourOfWeek(timeZone: TimeZone): (at: Instant) => number {
  if (!isTimeZone(timeZone)) throw new RangeError(`A time zone of the IANA database is needed, got ${timeZone}.`);
  const offsetAt = (at: Instant): number => tzOffset(timeZone, new Date(at)) * 60_000;
  const offsets = new Map<number, number | undefined>();
  const offsetOn = (day: number): number | undefined => {
    if (offsets.has(day)) return offsets.get(day);
    const [first, last] = [offsetAt(day * dayMilliseconds), offsetAt((day + 1) * dayMilliseconds - 1)];
    const offset = first === last ? first : undefined;
    offsets.set(day, offset);
    return offset;
  };
  return (at) => {
    const quarter = Math.floor(at / quarterMilliseconds) * quarterMilliseconds;
    const offset = offsetOn(Math.floor(at / dayMilliseconds)) ?? offsetAt(quarter);
    const local = at + offset;
    const day = Math.floor(local / dayMilliseconds);
    const weekday = (((day + daysAfterMonday) % 7) + 7) % 7;
    return weekday * 24 + Math.floor((local - day * dayMilliseconds) / hourMilliseconds);
  };
}
