import { daysInMonth, daysSince1970, type Instant } from "@org/community-core/source";

/** Values as PostgreSQL's COPY writes them, read from bytes without a text for each: a forum has millions. */

const [zero, nine, minus] = [48, 57, 45];

/** Whether the bytes are `\N`, which stands for null. */
export function isNull(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 2 && bytes[start] === 92 && bytes[start + 1] === 78;
}

/** A whole number, or NaN for anything else. */
export function wholeNumberIn(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] === minus ? start + 1 : start;
  if (first >= end || end - first > 15) return Number.NaN;
  let value = 0;
  for (let at = first; at < end; at++) {
    const digit = bytes[at] ?? 0;
    if (digit < zero || digit > nine) return Number.NaN;
    value = value * 10 + digit - zero;
  }
  return first === start ? value : -value;
}

/** A timestamp without zone such as `2026-01-31 08:15:30.123456`, in UTC, cut to milliseconds; NaN for anything else. */
export function timestampIn(bytes: Uint8Array, start: number, end: number): Instant {
  if (end - start < 19 || end - start > 26) return Number.NaN;
  const year = wholeNumberIn(bytes, start, start + 4);
  const month = wholeNumberIn(bytes, start + 5, start + 7);
  const day = wholeNumberIn(bytes, start + 8, start + 10);
  const hour = wholeNumberIn(bytes, start + 11, start + 13);
  const minute = wholeNumberIn(bytes, start + 14, start + 16);
  const second = wholeNumberIn(bytes, start + 17, start + 19);
  const hasMarks = bytes[start + 4] === minus && bytes[start + 7] === minus && bytes[start + 10] === 32;
  // Written so that NaN fails: each bound has to be shown to hold.
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!(hasMarks && isDate && hour >= 0 && hour < 24 && minute < 60 && second < 60)) return Number.NaN;
  const seconds = ((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second;
  return seconds * 1_000 + millisecondsIn(bytes, start + 19, end);
}

/** The fraction of a second, from its point; what is below a millisecond is cut off, as Discourse does itself. */
function millisecondsIn(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  if (bytes[start] !== 46) return Number.NaN;
  const digits = Math.min(end - start - 1, 3);
  const value = wholeNumberIn(bytes, start + 1, start + 1 + digits);
  return digits === 3 ? value : value * (digits === 2 ? 10 : 100);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ...([
    ["b", "\b"],
    ["f", "\f"],
    ["n", "\n"],
    ["r", "\r"],
    ["t", "\t"],
    ["v", "\v"],
  ] as const),
]);

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** A text, its escapes taken out. */
export function textIn(bytes: Uint8Array, start: number, end: number): string {
  const text = decoder.decode(bytes.subarray(start, end));
  return text.includes("\\") ? text.replace(/\\(.)/gs, (_, mark: string) => escapes.get(mark) ?? mark) : text;
}
