import type { Caveat, Interval } from "../../model/measurement.js";
import type { KaplanMeierCurve } from "../../stats/kaplan-meier-curve.js";
import { survivalQuantileInterval } from "../../stats/survival-quantile-interval.js";
import { wilsonInterval } from "../../stats/wilson-interval.js";

/** The interval of a figure, or what a reader is told in its place. */
export interface IntervalOfFigure {
  readonly interval?: Interval;
  readonly caveats: readonly Caveat[];
}

/**
 * Under so many in the sample no interval is given. Ours: below, 95 % intervals of a quartile of waiting times held the
 * truth in as few as 4 of 10 simulated communities, and those of a share dipped at single sizes. How often those hold that
 * are given, docs/intervals.md records.
 */
const leastSampleOfInterval = { share: 10, quantile: 12 } as const;

/** The 95 % interval of an estimated share, after Wilson, for `successes` of `trials` people or openings. */
export function shareInterval(successes: number, trials: number): IntervalOfFigure {
  return givenFrom(leastSampleOfInterval.share, trials, "wilson", wilsonInterval(successes, trials));
}

/** The 95 % interval of a quantile of waiting times: log-log, Brookmeyer and Crowley. An end may be unbounded. */
export function quantileInterval(curve: KaplanMeierCurve, probability: number): IntervalOfFigure {
  return givenFrom(
    leastSampleOfInterval.quantile,
    curve.sampleSize,
    "log-log",
    survivalQuantileInterval(curve, probability),
  );
}

function givenFrom(
  needed: number,
  found: number,
  method: string,
  ends: Pick<Interval, "lower" | "upper"> | undefined,
): IntervalOfFigure {
  if (ends === undefined || found < needed) {
    return { caveats: [{ code: "interval-not-given", params: { needed, found } }] };
  }
  return { interval: { ...ends, level: 0.95, method }, caveats: [] };
}
