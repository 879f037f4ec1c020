import { compareToShare } from "./compare-to-share.js";
import type { KaplanMeierCurve } from "./kaplan-meier-curve.js";
import { requireOpenShare } from "./require-open-share.js";

/**
 * The time by which a given share has ended: the smallest t with S(t) ≤ 1 − probability, in the unit of the durations.
 *
 * With 0.5 it is the median in which the unfinished count. The variant takes the step itself; where the curve runs flat exactly
 * on 1 − probability it does not go to the middle of the flat part as R does. Shares within 1e-12 count as equal. O(n).
 * `undefined` if the curve never comes down that far: too many had not ended when the observation stopped.
 *
 * @param curve - a curve from `kaplanMeier`
 * @param probability - the share that has ended, strictly between 0 and 1
 * @returns the time of an event, or `undefined` if the share is not reached
 * @throws RangeError if the probability is not strictly between 0 and 1
 * @see https://doi.org/10.2307/2530286 Brookmeyer & Crowley 1982
 * @example
 * survivalQuantile(kaplanMeier([1, 2, 3, 10, 10, 10], [1, 1, 1, 0, 0, 0]), 0.5) // => 3
 * survivalQuantile(kaplanMeier([1, 2, 3, 10, 10, 10, 10], [1, 1, 1, 0, 0, 0, 0]), 0.5) // => undefined
 */
export function survivalQuantile(curve: KaplanMeierCurve, probability: number): number | undefined {
  requireOpenShare("survivalQuantile: probability", probability);
  const index = curve.survival.findIndex((survival) => compareToShare(survival, 1, 1 - probability) <= 0);
  return curve.times[index];
}
