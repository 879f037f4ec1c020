import type { Interval } from "./interval.js";
import type { KaplanMeierCurve } from "./kaplan-meier-curve.js";
import { lastAtOrBefore } from "./last-at-or-before.js";
import { logLogBand } from "./log-log-band.js";
import { requireAmounts } from "./require-amounts.js";
import { twoSidedZ } from "./two-sided-z.js";

/**
 * The interval of the share that lasts longer than `time`, both ends from 0 to 1.
 *
 * It holds for this one time, not for the whole curve at once. The variant is the log-log transform of Greenwood's error (R's
 * `conf.type = "log-log"`, the default of SAS and lifelines), not the plain one, which can pass 0 and 1. `undefined` where there
 * is nothing to build it from: before the first event, where the curve is 0, and beyond the longest duration.
 *
 * @param curve - a curve from `kaplanMeier`
 * @param time - in the unit of the durations, finite and at least 0
 * @param confidence - strictly between 0 and 1; 0.95 if left out
 * @returns the interval, or `undefined` if the share there is 0, 1 or unknown
 * @throws RangeError if the time is negative or not finite, or the confidence is no share
 * @see https://doi.org/10.1002/9781118032985 Kalbfleisch & Prentice, The Statistical Analysis of Failure Time Data
 * @example
 * survivalInterval(kaplanMeier([5, 5, 8], [1, 0, 0]), 6)?.lower // => 0.05407342678651675
 * survivalInterval(kaplanMeier([5, 5, 8], [1, 0, 0]), 4) // => undefined
 */
export function survivalInterval(curve: KaplanMeierCurve, time: number, confidence = 0.95): Interval | undefined {
  requireAmounts("survivalInterval: time", [time]);
  const z = twoSidedZ("survivalInterval: confidence", confidence);
  const index = lastAtOrBefore(curve.times, time);
  if (index < 0 || time > curve.longestDuration) return undefined;
  return logLogBand(curve.survival[index] ?? 1, curve.standardError[index] ?? 0, z);
}
