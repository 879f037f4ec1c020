import { daysInMonth, daysSince1970 } from "./instant.js";

const zero = 0x30;

/** Two digits at a position, or a number that is too large for any part of a moment if they are no digits. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - zero;
  const ones = (bytes[at + 1] ?? 0) - zero;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 10_000 : tens * 10 + ones;
}

/** Remembers the day that was read last: rows of a day stand together. */
export interface LastDay {
  key: number;
  milliseconds: number;
}

/**
 * Reads `2026-11-21T09:00:00Z` and `2026-11-21T09:00:00.000Z` straight from bytes: the forms that machines write.
 *
 * @returns Milliseconds since 1970, or NaN for everything else, which `parseInstant` then judges.
 * @example
 * const bytes = new TextEncoder().encode("2026-11-21T08:00:00Z");
 * readIsoUtc(bytes, 0, bytes.length, { key: 0, milliseconds: 0 }) // => 1795248000000
 * readIsoUtc(bytes, 0, 10, { key: 0, milliseconds: 0 }) // => NaN
 */
export function readIsoUtc(bytes: Uint8Array, start: number, end: number, last: LastDay): number {
  const length = end - start;
  if ((length !== 20 && length !== 24) || bytes[end - 1] !== 0x5a) return Number.NaN;
  if (bytes[start + 4] !== 0x2d || bytes[start + 7] !== 0x2d || bytes[start + 10] !== 0x54) return Number.NaN;
  if (bytes[start + 13] !== 0x3a || bytes[start + 16] !== 0x3a) return Number.NaN;
  const year = two(bytes, start) * 100 + two(bytes, start + 2);
  const month = two(bytes, start + 5);
  const day = two(bytes, start + 8);
  const hour = two(bytes, start + 11);
  const minute = two(bytes, start + 14);
  const second = two(bytes, start + 17);
  if (year > 9_999 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return Number.NaN;
  const key = year * 10_000 + month * 100 + day;
  if (key !== last.key) {
    if (day > daysInMonth(year, month)) return Number.NaN;
    last.key = key;
    last.milliseconds = daysSince1970(year, month, day) * 86_400_000;
  }
  const whole = last.milliseconds + hour * 3_600_000 + minute * 60_000 + second * 1_000;
  if (length === 20) return whole;
  const tens = two(bytes, start + 20);
  const ones = (bytes[start + 22] ?? 0) - zero;
  if (bytes[start + 19] !== 0x2e || tens > 99 || ones < 0 || ones > 9) return Number.NaN;
  return whole + tens * 10 + ones;
}
