import { compareToShare } from "./compare-to-share.js";
import type { Interval } from "./interval.js";
import type { KaplanMeierCurve } from "./kaplan-meier-curve.js";
import { logLogBand } from "./log-log-band.js";
import { requireOpenShare } from "./require-open-share.js";
import { twoSidedZ } from "./two-sided-z.js";

/**
 * The interval of `survivalQuantile`, in the unit of the durations; an end that the data do not reach is an absent key.
 *
 * An absent `upper` means: it may take any length of time. The variant is Brookmeyer and Crowley's on the log-log transform: the
 * lower end is the smallest time at which the lower band of the curve is at most 1 − probability, the upper end the same for the
 * upper band. Where the curve has come to 0 there is no band, so an end that would lie there is absent. O(n).
 *
 * @param curve - a curve from `kaplanMeier`
 * @param probability - the share that has ended, strictly between 0 and 1
 * @param confidence - strictly between 0 and 1; 0.95 if left out
 * @returns the ends that could be found
 * @throws RangeError if the probability or the confidence is not strictly between 0 and 1
 * @see https://doi.org/10.2307/2530286 Brookmeyer & Crowley 1982
 * @example
 * survivalQuantileInterval(kaplanMeier([1, 2, 3, 10, 10, 10], [1, 1, 1, 0, 0, 0]), 0.5) // => { lower: 1 }
 * survivalQuantileInterval(kaplanMeier([1, 2, 3, 4, 5, 6, 7, 8], [1, 1, 1, 1, 1, 1, 1, 1]), 0.5) // => { lower: 1, upper: 7 }
 */
export function survivalQuantileInterval(
  curve: KaplanMeierCurve,
  probability: number,
  confidence = 0.95,
): Partial<Interval> {
  requireOpenShare("survivalQuantileInterval: probability", probability);
  const z = twoSidedZ("survivalQuantileInterval: confidence", confidence);
  let lower: number | undefined;
  for (const [index, time] of curve.times.entries()) {
    const band = logLogBand(curve.survival[index] ?? 1, curve.standardError[index] ?? 0, z);
    if (band === undefined) continue;
    if (lower === undefined && compareToShare(band.lower, 1, 1 - probability) <= 0) lower = time;
    if (compareToShare(band.upper, 1, 1 - probability) <= 0) return { lower: lower ?? time, upper: time };
  }
  return lower === undefined ? {} : { lower };
}
