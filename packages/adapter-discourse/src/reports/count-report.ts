import { type DatedRows, type DayValue, daySeries, periodBefore, rowsBetween, thirtyDaysBefore } from "./day-series.js";
import type { ReportPeriod } from "./report-period.js";

/** A report that counts something day by day, in Discourse's words. */
export interface CountReport<Type extends string> {
  readonly type: Type;
  readonly data: readonly DayValue[];
  /** All there ever were, whatever the period. */
  readonly total: number;
  /** In the 30 days before the period; its start does not belong to them. */
  readonly prev30Days: number;
  /** In the stretch before the period that is as long as it. */
  readonly prevPeriod: number;
}

/** Counts rows as most reports of Discourse do: both ends of the period belong to it. */
export function countReport<Type extends string>(type: Type, rows: DatedRows, period: ReportPeriod): CountReport<Type> {
  const countBetween = ({ from, until }: { readonly from: number; readonly until: number }): number =>
    rowsBetween(rows, from, until).at.length;
  return {
    type,
    data: daySeries(rows, period, { y: "count", ends: "closed" }),
    total: rows.at.length,
    prev30Days: countBetween(thirtyDaysBefore(period)),
    prevPeriod: countBetween(periodBefore(period)),
  };
}
