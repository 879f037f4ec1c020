import { mean } from "./mean.js";
import { requireAmounts } from "./require-amounts.js";

/**
 * The memory M of a series of gaps: does a long gap follow a long one? A correlation without unit from −1 to 1.
 *
 * Above 0: long after long, short after short; below 0: they alternate; 0: no memory. The variant is Goh and Barabási's: Pearson's
 * correlation between the gaps without the last and the gaps without the first, each with its own mean and deviation. The order
 * of the gaps matters. `undefined` for fewer than three gaps, or if one of the two series does not vary. O(n).
 *
 * @param gaps - times between consecutive events, in their order in time, finite and at least 0
 * @returns M, or `undefined` if it cannot be told
 * @throws RangeError if a gap is negative or not finite, or their total is beyond what a number can hold
 * @see https://arxiv.org/abs/physics/0610233 Goh & Barabási 2008
 * @example
 * burstinessMemory([1, 10, 1, 10]) // => -1
 * burstinessMemory([1, 1, 1, 9]) // => undefined
 */
export function burstinessMemory(gaps: ArrayLike<number>): number | undefined {
  requireAmounts("burstinessMemory", gaps);
  const average = mean(gaps) ?? 0;
  if (gaps.length < 3 || average === 0) return undefined;
  // In units of the mean gap, so that squares stay within what a number can hold.
  const scaled = new Float64Array(gaps).map((gap) => gap / average);
  const earlier = deviations(scaled.subarray(0, -1));
  const later = deviations(scaled.subarray(1));
  const spread = Math.sqrt(dot(earlier, earlier)) * Math.sqrt(dot(later, later));
  return spread === 0 ? undefined : Math.max(-1, Math.min(1, dot(earlier, later) / spread));
}

function deviations(values: Float64Array): Float64Array {
  const average = mean(values) ?? 0;
  return values.map((value) => value - average);
}

function dot(left: Float64Array, right: Float64Array): number {
  let total = 0;
  for (let index = 0; index < left.length; index += 1) total += (left[index] ?? 0) * (right[index] ?? 0);
  return total;
}
