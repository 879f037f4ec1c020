import { gapVariation } from "./gap-variation.js";

/**
 * Goh and Barabási's burstiness B of the gaps between events, a number without unit from −1 to below 1.
 *
 * −1: as regular as a clock; 0: at random (Poisson); towards 1: bursts with long silences between. The variant is B = (σ − μ)/(σ + μ)
 * with the population standard deviation. With n gaps it cannot pass (√(n − 1) − 1)/(√(n − 1) + 1): for short series take
 * `burstinessCorrected`. `undefined` for fewer than two gaps, which have no rhythm, and if all gaps are 0. O(n).
 *
 * @param gaps - times between consecutive events, in any one unit, finite and at least 0
 * @returns B, or `undefined` if there is no rhythm to speak of
 * @throws RangeError if a gap is negative or not finite, or their total is beyond what a number can hold
 * @see https://arxiv.org/abs/physics/0610233 Goh & Barabási 2008
 * @example
 * burstiness([1, 1, 1, 1]) // => -1
 * burstiness([0, 2]) // => 0
 * burstiness([5]) // => undefined
 */
export function burstiness(gaps: ArrayLike<number>): number | undefined {
  const variation = gapVariation("burstiness", gaps);
  return variation === undefined ? undefined : (variation - 1) / (variation + 1);
}
