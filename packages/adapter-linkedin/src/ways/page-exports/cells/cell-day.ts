import { type CalendarDate, isCalendarDate } from "@org/community-core/source";
import { type Cell, cellText } from "../sheet.js";

/** Whether the month stands before the day, as LinkedIn writes it, or after it, as a spreadsheet program may have. */
export type DayOrder = "month-first" | "day-first";

/** Days from the begin of Excel's count (which takes 1900 for a leap year) to 1970. */
const excelDaysBefore1970 = 25_569;
/** Serial numbers of days from 2003, when LinkedIn began, to 2119. */
const firstSerial = 37_600;
const lastSerial = 80_000;

/**
 * The day in a cell: a date, Excel's number of it, or text as LinkedIn (`01/31/2026`) or ISO 8601 writes it;
 * `undefined` where it holds none. Times of day are dropped.
 */
export function cellDay(cell: Cell, order: DayOrder): CalendarDate | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
  if (typeof cell === "number") return serialDay(cell);
  const text = cellText(cell);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialDay(Number(text));
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]|$)/.exec(text);
  if (iso !== null) return date(iso[1], iso[2], iso[3]);
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: |$)/.exec(text);
  if (parts === null) return undefined;
  const [, first, second, year = ""] = parts;
  const whole = year.length === 2 ? `20${year}` : year;
  return order === "month-first" ? date(whole, first, second) : date(whole, second, first);
}

/** In which order a column writes days: month first, unless some days exist only the other way round. */
export function dayOrderOf(cells: readonly Cell[]): DayOrder {
  const filled = cells.filter((cell) => cellText(cell) !== "");
  const readable = (order: DayOrder): number => filled.filter((cell) => cellDay(cell, order) !== undefined).length;
  return readable("day-first") > readable("month-first") ? "day-first" : "month-first";
}

function serialDay(serial: number): CalendarDate | undefined {
  if (!(serial >= firstSerial && serial < lastSerial)) return undefined;
  return new Date((Math.floor(serial) - excelDaysBefore1970) * 86_400_000).toISOString().slice(0, 10);
}

function date(year = "", month = "", day = ""): CalendarDate | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCalendarDate(text) ? text : undefined;
}
