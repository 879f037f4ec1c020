import { tzOffset } from "@date-fns/tz/tzOffset";
import { isTimeZone, type TimeZone } from "../model/time-zone.js";
import { hourMilliseconds } from "./hours-by-place.js";

/** The hour on the clocks of a zone, in hours since 1970 there, of an hour since 1970 in UTC. */
export type LocalHour = (hour: number) => number;

/**
 * Hours by the clock of a zone. The offset is looked up once a day: on a day on which clocks change some hours are off by
 * one, which no flaw rests on.
 *
 * @throws RangeError if there is no such zone.
 */
export function localHour(timeZone: TimeZone): LocalHour {
  if (!isTimeZone(timeZone)) throw new RangeError(`A time zone of the IANA database is needed, got ${timeZone}.`);
  const offsets = new Map<number, number>();
  return (hour) => {
    const day = Math.floor(hour / 24);
    const known = offsets.get(day);
    const minutes = known ?? tzOffset(timeZone, new Date((day * 24 + 12) * hourMilliseconds));
    if (known === undefined) offsets.set(day, minutes);
    return hour + Math.floor(minutes / 60);
  };
}
