import type { Told } from "../continuity/told.js";
import type { InsufficientData } from "../model/errors.js";
import { instantOf } from "../model/instant.js";
import { dayMilliseconds } from "../model/time-window.js";
import { changePoints } from "../stats/change-points.js";
import { median } from "../stats/median.js";
import { fewestForChange } from "../stats/pettitt-critical-value.js";
import { theilSenInterval } from "../stats/theil-sen-interval.js";
import { theilSenSlope } from "../stats/theil-sen-slope.js";
import type { HistoryChange, HistoryPoint, HistoryTrend, NoiseBand } from "./report-history.js";

/** Under so many independent points no trend is told: Kendall's statistic is not near normal yet. */
const fewestForTrend = 8;

/** Under so many a noise band says more of chance. */
const fewestForNoise = 5;

/** Of a normal distribution the median deviation is so many times the standard deviation, turned round. */
const scaled = 1.4826;

/** As rare as a false change point: 1 in 100 series without a trend. */
const trendLevel = 0.99;

/** A slope is told by 30 days. */
const perDays = 30;

type Dated = Pick<HistoryPoint, "asOf" | "value">;

/** Which way independent points go. */
export function trendOf(points: readonly Dated[]): Told<HistoryTrend> {
  if (points.length < fewestForTrend) return tooFew("trend", fewestForTrend, points.length);
  const months = points.map(({ asOf }) => instantOf(asOf) / (perDays * dayMilliseconds));
  const values = points.map(({ value }) => value);
  const per30Days = theilSenSlope(months, values);
  const ends = theilSenInterval(months, values, trendLevel);
  if (per30Days === undefined || ends === undefined) return tooFew("trend", fewestForTrend, 1);
  const direction = ends.lower > 0 ? "up" : ends.upper < 0 ? "down" : "none";
  return {
    status: "measured",
    value: { per30Days, interval: { ...ends, level: trendLevel, method: "sen" }, direction },
  };
}

/** Where independent points changed their level. */
export function changesOf(points: readonly Dated[]): Told<readonly HistoryChange[]> {
  if (points.length < fewestForChange) return tooFew("change-points", fewestForChange, points.length);
  const values = points.map(({ value }) => value);
  const starts = changePoints(values);
  const changes = starts.flatMap((at, index): readonly HistoryChange[] => {
    const [before, first] = [points[at - 1], points[at]];
    const from = median(values.slice(starts[index - 1] ?? 0, at));
    const to = median(values.slice(at, starts[index + 1] ?? values.length));
    if (before === undefined || first === undefined || from === undefined || to === undefined) return [];
    return [{ asOf: first.asOf, since: before.asOf, from, to }];
  });
  return { status: "measured", value: changes };
}

/** How much independent points move within the latest level. */
export function noiseOf(points: readonly Dated[], changes: Told<readonly HistoryChange[]>): NoiseBand | undefined {
  const begins = changes.status === "measured" ? changes.value.at(-1)?.asOf : undefined;
  const values = points
    .filter(({ asOf }) => begins === undefined || instantOf(asOf) >= instantOf(begins))
    .map(({ value }) => value);
  const middle = median(values);
  if (values.length < fewestForNoise || middle === undefined) return undefined;
  const reach = 3 * scaled * (median(values.map((value) => Math.abs(value - middle))) ?? 0);
  // More than half are the same: then the others say more than a band of no width.
  return reach === 0 ? undefined : { middle, lower: middle - reach, upper: middle + reach };
}

function tooFew(
  of: string,
  needed: number,
  found: number,
): { readonly status: "refused"; readonly refusal: InsufficientData } {
  const definition = `history-${of}@1`;
  return {
    status: "refused",
    refusal: { type: "InsufficientData", definition, reason: "too-few-windows", needed, found },
  };
}
