import type { NumberStyle } from "../language/number-style.js";

/** Writes numbers and moments as a language does, in a stated time zone. */
export interface NumberFormat {
  /** A number; above 100 without, under 10 with at most two decimals. */
  number(value: number): string;
  /** A share, 0–1, in percent. */
  share(value: number): string;
  /** A number with what it counts. */
  count(value: number, one: string, other: string): string;
  /** A date, from a calendar date or a moment. */
  date(text: string): string;
  /** The month of a moment, in short: `Jan 2026`. */
  month(text: string): string;
  /** The year and the month, 1–12, of a moment. */
  yearAndMonth(text: string): { readonly year: number; readonly month: number };
  /** A moment: date and time of day. */
  moment(text: string): string;
  /** Whether a day begins at a moment, in the time zone. */
  isMidnight(text: string): boolean;
  /** The last day of a stretch of time whose end does not belong to it. */
  lastDay(until: string): string;
  /** An hour of the week: a weekday, 1 for Monday to 7 for Sunday, and when it begins. */
  weekHour(weekday: number, hour: number): string;
  /** A day of the week, 1 for Monday to 7 for Sunday. */
  weekday(day: number): string;
  /** Several things in one enumeration. */
  list(items: readonly string[]): string;
}

/** @throws RangeError if the time zone is not known. */
export function numberFormat(style: NumberStyle, timeZone: string): NumberFormat {
  const { locale } = style;
  const decimals = [0, 1, 2].map((digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  const plural = new Intl.PluralRules(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone });
  const calendarDay = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone });
  const numbers = new Intl.DateTimeFormat("en", { month: "numeric", year: "numeric", timeZone });
  const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const enumeration = new Intl.ListFormat(locale, { type: "conjunction" });

  const write = (value: number, digits: number): string => plainSpaces(decimals[digits]?.format(value) ?? `${value}`);
  const digitsOf = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
  const number = (value: number): string => write(value, digitsOf(value));
  // By what is written: of 0.996 that is 1.
  const isOne = (value: number): boolean => plural.select(Number(value.toFixed(digitsOf(value)))) === "one";
  const date = (text: string): string => {
    const at = Date.parse(text);
    if (Number.isNaN(at)) return text;
    return plainSpaces((/^\d{4}-\d{2}-\d{2}$/.test(text) ? calendarDay : day).format(at));
  };
  return {
    number,
    share: (value) => `${write(value * 100, isFine(value) ? 1 : 0)}${style.percent}`,
    count: (value, one, other) => `${number(value)} ${isOne(value) ? one : other}`,
    date,
    month: (text) => (Number.isNaN(Date.parse(text)) ? text : plainSpaces(month.format(Date.parse(text)))),
    yearAndMonth: (text) => yearAndMonth(numbers, text),
    moment: (text) => (Number.isNaN(Date.parse(text)) ? text : `${date(text)}, ${clock.format(Date.parse(text))}`),
    isMidnight: (text) => clock.format(Date.parse(text)) === "00:00",
    lastDay: (until) => (Number.isNaN(Date.parse(until)) ? until : date(new Date(Date.parse(until) - 1).toISOString())),
    // 1 January 2024 was a Monday.
    weekday: (day) => weekday.format(Date.UTC(2024, 0, day)),
    weekHour: (day, hour) => `${weekday.format(Date.UTC(2024, 0, day))} ${String(hour).padStart(2, "0")}:00`,
    list: (items) => enumeration.format(items),
  };
}

/** Of what is no moment, the year 0. */
function yearAndMonth(format: Intl.DateTimeFormat, text: string): { readonly year: number; readonly month: number } {
  const at = Date.parse(text);
  const parts = Number.isNaN(at) ? [] : format.formatToParts(at);
  const part = (type: "year" | "month"): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return { year: part("year"), month: part("month") };
}

/** Shares near either end lose their meaning when they are rounded to whole percents. */
function isFine(share: number): boolean {
  return share > 0 && share < 1 && (share < 0.1 || share > 0.99);
}

/** `Intl` sets narrow spaces in some languages, which not every terminal shows. */
function plainSpaces(text: string): string {
  return text.replace(/[\u202F\u2009]/g, "\u00A0");
}
