import { type CalendarDate, formatInstant, type Instant, utcInstant } from "@org/community-core/source";

/** When something was, as far as an archive says it: the moment, or the day alone. */
export interface ArchiveMoment {
  readonly day: CalendarDate;
  /** Absent: only the day is known. */
  readonly at?: Instant;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** How archives have written dates since 2018, each with the order in which its parts stand. */
const forms: readonly (readonly [shape: RegExp, parts: (...parts: string[]) => readonly string[]])[] = [
  // 2026-05-07 16:41:18, 2018/04/10 08:30:00 UTC, 2021-06-01 10:15 UTC
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?(?: UTC|Z)?$/, (...parts) => parts],
  // 9/5/26, 1:12 AM
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{2}), (\d{1,2}):(\d{2}) ([AP]M)$/i,
    (month, day, year, hour, minute, half) => [`20${year}`, month, day, hourOfDay(hour, half), minute],
  ],
  // Sat Sep 05 08:12:14 UTC 2026
  [
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) UTC (\d{4})$/,
    (month, day, hour, minute, second, year) => [year, monthOf(month), day, hour, minute, second],
  ],
  // 12/31/2021 9:15, as spreadsheet programs save it
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/,
    (month, day, year, hour, minute, second) => [year, month, day, hour, minute, second],
  ],
  // 05 Sep 2026
  [/^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/, (day, month, year) => [year, monthOf(month), day]],
  // 05-Sep-26, as spreadsheet programs save it
  [/^(\d{1,2})-([A-Z][a-z]{2})-(\d{2})$/, (day, month, year) => [`20${year}`, monthOf(month), day]],
];

/**
 * The moment that a date in an archive means. Those without a zone are taken as UTC, as those with one are.
 *
 * @returns The moment or the day; `undefined` for what is no date of an archive or does not exist.
 * @example
 * archiveMoment("9/5/26, 1:12 AM")?.at // => 1788570720000
 * archiveMoment("05 Sep 2026") // => { day: "2026-09-05" }
 */
export function archiveMoment(text: string): ArchiveMoment | undefined {
  for (const [shape, order] of forms) {
    const found = shape.exec(text.trim());
    if (found === null) continue;
    const [year = "", month = "", day = "", hour, minute = "0", second = "0"] = order(...found.slice(1));
    const numbers = [year, month, day, hour ?? "0", minute, second].map(Number);
    const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = numbers;
    const at = utcInstant(y, mo, d, h, mi, s);
    if (at === undefined) return undefined;
    const date = formatInstant(at).slice(0, 10);
    return hour === undefined ? { day: date } : { day: date, at };
  }
  return undefined;
}

/** Twelve at night is 12 AM. */
function hourOfDay(hour: string, half: string): string {
  const base = Number(hour) % 12;
  return String(Number(hour) > 12 ? 99 : half.toUpperCase() === "PM" ? base + 12 : base);
}

/** 0, which is no month, for other words. */
function monthOf(name: string): string {
  return String(monthNames.indexOf(name.toLowerCase()) + 1);
}
