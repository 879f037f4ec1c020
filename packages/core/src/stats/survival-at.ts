import type { KaplanMeierCurve } from "./kaplan-meier-curve.js";
import { lastAtOrBefore } from "./last-at-or-before.js";
import { requireAmounts } from "./require-amounts.js";

/**
 * The estimated share that lasts longer than `time`, from 0 to 1.
 *
 * The curve is a staircase: an event at exactly `time` is already taken off. Before the first event it is 1. Beyond the longest
 * duration nothing was seen: the variant refuses there (`undefined`) where others draw the last step on, unless the curve has
 * come to 0, where it stays. O(log n).
 *
 * @param curve - a curve from `kaplanMeier`
 * @param time - in the unit of the durations, finite and at least 0
 * @returns the share, or `undefined` if nobody was observed that long
 * @throws RangeError if the time is negative or not finite
 * @see https://doi.org/10.1080/01621459.1958.10501452 Kaplan & Meier 1958
 * @example
 * survivalAt(kaplanMeier([1, 2, 3, 10, 10, 10], [1, 1, 1, 0, 0, 0]), 3) // => 0.5
 * survivalAt(kaplanMeier([1, 2, 3, 10, 10, 10], [1, 1, 1, 0, 0, 0]), 24) // => undefined
 */
export function survivalAt(curve: KaplanMeierCurve, time: number): number | undefined {
  requireAmounts("survivalAt: time", [time]);
  const index = lastAtOrBefore(curve.times, time);
  const survival = index < 0 ? 1 : curve.survival[index];
  return time > curve.longestDuration && survival !== 0 ? undefined : survival;
}
