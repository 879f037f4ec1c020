import type { ReportAnswer } from "../../answers/report-answer.js";
import type { DayValue } from "../day-series.js";
import type { Cells, ReportNumbers } from "./cells.js";

/** The numbers of a report day by day. */
export function seriesNumbers(report: {
  readonly data: readonly DayValue[];
  readonly total?: number;
  readonly prev30Days?: number;
}): ReportNumbers {
  return { cells: dayCells(report.data), summary: summaryOf(report) };
}

/** The same of an answer; `undefined` if it is no series of days. */
export function answeredSeries(answer: ReportAnswer): ReportNumbers | undefined {
  const { data } = answer;
  if (data.shape !== "days") return undefined;
  return { cells: dayCells(data.days), summary: summaryOf(answer) };
}

/** Days as cells; in front of each, where there are several series, the name of its own. */
export function dayCells(days: readonly DayValue[], series?: string): Cells {
  return new Map(days.map(({ x, y }) => [series === undefined ? x : `${series}/${x}`, y]));
}

/** The numbers of the whole, as far as they are given. */
export function summaryOf(numbers: { readonly total?: number; readonly prev30Days?: number }): Cells {
  const { total, prev30Days } = numbers;
  return new Map([
    ...(total === undefined ? [] : [["total", total] as const]),
    ...(prev30Days === undefined ? [] : [["prev30Days", prev30Days] as const]),
  ]);
}
