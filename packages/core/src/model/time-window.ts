import { formatInstant, type Instant, type IsoInstant } from "./instant.js";

/** A stretch of time: `from` belongs to it, `until` does not. */
export interface TimeWindow {
  readonly from: Instant;
  readonly until: Instant;
}

/** A window as text, for output. */
export interface IsoWindow {
  readonly from: IsoInstant;
  readonly until: IsoInstant;
}

/** Milliseconds in a day of 24 hours. */
export const dayMilliseconds = 86_400_000;

/**
 * The window of whole days of 24 hours that ends at a moment.
 *
 * @param asOf - The end; it does not belong to the window.
 * @param days - How many days; more than 0.
 * @throws RangeError if `days` is not above 0 or `asOf` is not finite.
 * @example
 * windowBefore(1795248000000, 1) // => { from: 1795161600000, until: 1795248000000 }
 */
export function windowBefore(asOf: Instant, days: number): TimeWindow {
  if (!(days > 0) || !Number.isFinite(days)) throw new RangeError(`A window has more than 0 days, got ${days}.`);
  if (!Number.isFinite(asOf)) throw new RangeError(`A window ends at a finite instant, got ${asOf}.`);
  return { from: asOf - days * dayMilliseconds, until: asOf };
}

/**
 * Days of 24 hours in the window; may be a fraction.
 *
 * @example
 * windowDays({ from: 0, until: 129_600_000 }) // => 1.5
 */
export function windowDays(window: TimeWindow): number {
  return (window.until - window.from) / dayMilliseconds;
}

/**
 * The window as ISO 8601 text in UTC.
 *
 * @example
 * formatWindow({ from: 0, until: 86_400_000 }) // => { from: "1970-01-01T00:00:00.000Z", until: "1970-01-02T00:00:00.000Z" }
 */
export function formatWindow(window: TimeWindow): IsoWindow {
  return { from: formatInstant(window.from), until: formatInstant(window.until) };
}

/** @throws RangeError if the window does not end after it begins: a programmer's mistake. */
export function assertWindow(window: TimeWindow): void {
  if (!Number.isFinite(window.from) || !Number.isFinite(window.until) || !(window.until > window.from)) {
    throw new RangeError(`A window ends after it begins, got from ${window.from} until ${window.until}.`);
  }
}
