import { err, ok, type Result } from "neverthrow";

/** A moment: milliseconds since 1970-01-01T00:00:00Z, a whole number within the range of a JavaScript `Date`. */
export type Instant = number;

/** The begin of the year 0 in UTC: the first moment that can be written. */
export const earliestInstant: Instant = -62_167_219_200_000;

/** The last millisecond of the year 9999 in UTC. */
const latest = 253_402_300_799_999;

/**
 * Whether a number can be the moment of something that happened: a whole number of milliseconds, of the years 0 to
 * 9999 in UTC. Others cannot be written so that `parseInstant` reads them. Of a text `parseInstant` says it.
 *
 * @example
 * isInstant(1795248000000) // => true
 * isInstant(1795248000000000) // => false
 */
export function isInstant(value: number): value is Instant {
  return Number.isInteger(value) && value >= earliestInstant && value <= latest;
}

/** A moment as text, outside the library: ISO 8601 with seconds and an offset, such as `2026-11-21T09:00:00+01:00`. */
export type IsoInstant = string;

/** The text is not a moment: not ISO 8601, without an offset, or a date or time that does not exist. */
export interface InvalidInstant {
  readonly type: "InvalidInstant";
  readonly reason: "not-iso-8601" | "no-offset" | "does-not-exist";
}

/**
 * The moment that a text is known to be, because a schema has read it already.
 *
 * @returns The moment in milliseconds since 1970, or NaN for a text that is none: callers that cannot rule this out
 * use `parseInstant`.
 * @example
 * instantOf("2026-11-21T09:00:00+01:00") // => 1795248000000
 * instantOf("yesterday") // => NaN
 */
export function instantOf(text: IsoInstant): Instant {
  return parseInstant(text).unwrapOr(Number.NaN);
}

const shape =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Reads a moment from ISO 8601 text with an offset. Fractions of a second are cut to milliseconds. A leap second, 24:00
 * and a moment that in UTC lies before the year 0 or after the year 9999 do not exist here: each moment that is read can
 * be written again.
 *
 * @param text - Such as `2026-11-21T09:00:00Z`.
 * @returns The moment in milliseconds since 1970, or why there is none.
 * @see https://www.rfc-editor.org/rfc/rfc3339
 * @example
 * parseInstant("2026-11-21T09:00:00+01:00").unwrapOr(0) // => 1795248000000
 * parseInstant("2026-02-30T09:00:00Z").isErr() // => true
 */
export function parseInstant(text: string): Result<Instant, InvalidInstant> {
  const match = shape.exec(text);
  if (match === null) return err({ type: "InvalidInstant", reason: "not-iso-8601" });
  const [, year, month, day, hour, minute, second = "0", fraction = "", offset] = match;
  if (offset === undefined) return err({ type: "InvalidInstant", reason: "no-offset" });
  const milliseconds = Number(fraction.padEnd(3, "0").slice(0, 3));
  const wallClock = utcInstant(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
  const shift = offsetMilliseconds(offset);
  if (wallClock === undefined || shift === undefined) return err({ type: "InvalidInstant", reason: "does-not-exist" });
  const instant = wallClock + milliseconds - shift;
  return isInstant(instant) ? ok(instant) : err({ type: "InvalidInstant", reason: "does-not-exist" });
}

/**
 * The moment of a date and time in UTC, or `undefined` if that date or time does not exist.
 *
 * @example
 * utcInstant(2026, 11, 21, 8, 0, 0) // => 1795248000000
 * utcInstant(2026, 2, 29, 8, 0, 0) // => undefined
 */
export function utcInstant(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): Instant | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return daysSince1970(year, month, day) * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1_000;
}

/**
 * The number of days in a month (1–12) of the Gregorian calendar.
 *
 * @example
 * daysInMonth(2000, 2) // => 29
 * daysInMonth(1900, 2) // => 28
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar, by counting in years that begin in March, so that the
 * leap day comes last. Arithmetic alone, because a `Date` per row is too slow for millions of rows.
 *
 * @example
 * daysSince1970(1970, 1, 1) // => 0
 * daysSince1970(2000, 3, 1) // => 11017
 */
export function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/**
 * Writes a moment as ISO 8601 in UTC with milliseconds.
 *
 * @throws RangeError if the number is not a whole number of milliseconds that a `Date` can hold.
 * @example
 * formatInstant(1795248000000) // => "2026-11-21T08:00:00.000Z"
 */
export function formatInstant(instant: Instant): IsoInstant {
  if (!Number.isInteger(instant) || Math.abs(instant) > 8.64e15) {
    throw new RangeError(`An instant is a whole number of milliseconds of at most 8.64e15, got ${instant}.`);
  }
  return new Date(instant).toISOString();
}

/** Minutes matter: an offset of `+05:30` is 19,800,000 ms; beyond 14 hours no offset exists. */
function offsetMilliseconds(offset: string): number | undefined {
  if (offset === "Z" || offset === "z") return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(":", "") || "0");
  const total = hours * 60 + minutes;
  if (minutes > 59 || total > 14 * 60) return undefined;
  return (offset.startsWith("-") ? -1 : 1) * total * 60_000;
}
