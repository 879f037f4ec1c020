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
  const days = new Map<number, number[]>();
  for (const [row, at] of rows.at.entries()) {
    if (!isWithin(at, period, rule.ends)) continue;
    const day = dayNumber(at);
    const values = days.get(day);
    if (values === undefined) days.set(day, [rows.value?.[row] ?? 1]);
    else values.push(rows.value?.[row] ?? 1);
  }
  return [...days]
    .sort(([first], [second]) => first - second)
    .map(([day, values]) => ({ x: dateOfDay(day), y: numberOfDay(values, rule) }));
}

/** The rows from a moment, which belongs, until another, which does not: what happened in a period before. */
export function rowsBetween({ at, value }: DatedRows, from: number, until: number): DatedRows {
  const chosen = at.flatMap((moment, row) => (moment >= from && moment < until ? [row] : []));
  return {
    at: chosen.map((row) => at[row] ?? 0),
    ...(value !== undefined && { value: chosen.map((row) => value[row] ?? 0) }),
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

function numberOfDay(values: readonly number[], { y }: SeriesRule): number {
  if (y === "mean") return roundedMean(values);
  return y === "count" ? values.length : new Set(values).size;
}

function isWithin(at: number, { start, end }: ReportPeriod, ends: SeriesRule["ends"]): boolean {
  if (ends === "closed") return at >= start && at <= end;
  return (ends === "open" ? at > start : at >= start) && at < end;
}
