import type { CalendarDate } from "@org/community-core/source";
import { cellDay, type DayOrder } from "./cell-day.js";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const inNumbers = /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/g;
const inWords = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})\b|\b(\d{1,2}) ([A-Z][a-z]{2,8})\.? (\d{4})\b/g;

/** The first and the last day that a sentence names, such as the range over a table; `undefined` unless it names two. */
export function daysInText(text: string): readonly [first: CalendarDate, last: CalendarDate] | undefined {
  const order: DayOrder = "month-first";
  const numbers = [...text.matchAll(inNumbers)].map(([found]) => cellDay(found, order));
  const words = [...text.matchAll(inWords)].map(([, month, day, year, before, name, after]) =>
    dayOfWords(month ?? name ?? "", day ?? before ?? "", year ?? after ?? ""),
  );
  const days = [...numbers, ...words].filter((day) => day !== undefined).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  return days.length === 2 && first !== undefined && last !== undefined ? [first, last] : undefined;
}

function dayOfWords(name: string, day: string, year: string): CalendarDate | undefined {
  const month = monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : cellDay(`${month}/${day}/${year}`, "month-first");
}
