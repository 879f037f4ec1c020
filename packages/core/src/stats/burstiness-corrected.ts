import { gapVariation } from "./gap-variation.js";

/**
 * Burstiness corrected for short series: Kim and Jo's A, a number without unit from −1 to 1.
 *
 * Reads as `burstiness`, but −1 (regular), 0 (at random) and 1 (all events at once after one silence) are reached whatever the number
 * of gaps, so that series of different length compare. The variant has no minimum gap: A = (√(n+1)·r − √(n−1)) /
 * ((√(n+1) − 2)·r + √(n−1)), n gaps, r = σ/μ with the population standard deviation. `undefined` for fewer than two gaps and if
 * all gaps are 0. O(n).
 *
 * @param gaps - times between consecutive events, in any one unit, finite and at least 0
 * @returns A, or `undefined` if there is no rhythm to speak of
 * @throws RangeError if a gap is negative or not finite, or their total is beyond what a number can hold
 * @see https://arxiv.org/abs/1604.01125 Kim & Jo 2016
 * @example
 * burstinessCorrected([1, 1, 1, 1]) // => -1
 * burstinessCorrected([0, 0, 0, 0, 5]) // => 1
 * burstinessCorrected([5]) // => undefined
 */
export function burstinessCorrected(gaps: ArrayLike<number>): number | undefined {
  const variation = gapVariation("burstinessCorrected", gaps);
  if (variation === undefined) return undefined;
  const more = Math.sqrt(gaps.length + 1);
  const fewer = Math.sqrt(gaps.length - 1);
  return Math.min(1, (more * variation - fewer) / ((more - 2) * variation + fewer));
}
