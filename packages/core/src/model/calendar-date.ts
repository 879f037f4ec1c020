import { daysInMonth } from "./instant.js";

/** A day on the calendar without a time or a zone: `YYYY-MM-DD`. Duties, interviews and daily totals have one. */
export type CalendarDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether the text is a day that exists, written `YYYY-MM-DD`.
 *
 * @example
 * isCalendarDate("2026-02-28") // => true
 * isCalendarDate("2026-02-29") // => false
 * isCalendarDate("28-02-2026") // => false
 */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = shape.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
