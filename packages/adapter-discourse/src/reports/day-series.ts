import type { CalendarDate } from "@org/community-core";
import { assertPeriod, dateOfDay, dayMilliseconds, dayNumber, type ReportPeriod } from "./report-period.js";
import { roundHalfUp } from "./rounding.js";

/** What a report says of one day. Days of which there is nothing to say are left out, as Discourse leaves them out. */
export interface DayValue {
  /** The day, in UTC. */
  readonly x: CalendarDate;
  readonly y: number;
}

/** When that happened of which a report tells, with a number each where it is more than a count. */
export interface DatedRows {
  readonly at: readonly number[];
  /** What a mean is made of, or whose id counts once a day. Absent: each row counts. */
  readonly value?: readonly number[];
}

/** How a report makes a day's number of its rows, and which ends of its period belong to it. */
export interface SeriesRule {
  readonly y: "count" | "mean" | "distinct";
  readonly ends: "closed" | "half-open" | "open";
}

/** The numbers of a report, day by day. */
export function daySeries(rows: DatedRows, period: ReportPeriod, rule: SeriesRule): readonly DayValue[] {
  assertPeriod(period);
  const numbers = rule.y === "count" ? counts(rows, period, rule) : numbersOfValues(rows, period, rule);
  return [...numbers].sort(([first], [second]) => first - second).map(([day, y]) => ({ x: dateOfDay(day), y }));
}

/** The rows from a moment, which belongs, until another, which does not: what happened in a period before. */
export function rowsBetween({ at, value }: DatedRows, from: number, until: number): DatedRows {
  const isBetween = (moment: number): boolean => moment >= from && moment < until;
  return {
    at: at.filter(isBetween),
    ...(value !== undefined && { value: value.filter((_, row) => isBetween(at[row] ?? Number.NaN)) }),
  };
}

/** The 30 days before a report's period: what Discourse sets beside it. */
export function thirtyDaysBefore({ start }: ReportPeriod): { readonly from: number; readonly until: number } {
  return { from: start - 30 * dayMilliseconds, until: start };
}

/** The stretch before a report's period that is as long as it. */
export function periodBefore({ start, end }: ReportPeriod): { readonly from: number; readonly until: number } {
  return { from: start - (end - start), until: start };
}

/** The mean of values to 2 decimals; 0 of none, as Discourse has it. */
export function roundedMean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return roundHalfUp(values.reduce((sum, value) => sum + value, 0) / values.length, 2);
}

/** Rows by day; a report of counts can be about millions of them. */
function counts({ at }: DatedRows, period: ReportPeriod, { ends }: SeriesRule): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (const moment of at) {
    if (!isWithin(moment, period, ends)) continue;
    const day = dayNumber(moment);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

/** The mean of the values of a day, or how many different ones there are. */
function numbersOfValues(
  { at, value = [] }: DatedRows,
  period: ReportPeriod,
  { y, ends }: SeriesRule,
): ReadonlyMap<number, number> {
  const days = new Map<number, number[]>();
  for (const [row, moment] of at.entries()) {
    if (!isWithin(moment, period, ends)) continue;
    const day = dayNumber(moment);
    const values = days.get(day);
    if (values === undefined) days.set(day, [value[row] ?? 0]);
    else values.push(value[row] ?? 0);
  }
  return new Map([...days].map(([day, values]) => [day, y === "mean" ? roundedMean(values) : new Set(values).size]));
}

function isWithin(at: number, { start, end }: ReportPeriod, ends: SeriesRule["ends"]): boolean {
  if (ends === "closed") return at >= start && at <= end;
  return (ends === "open" ? at > start : at >= start) && at < end;
}
