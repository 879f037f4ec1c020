import { requireAmounts } from "./require-amounts.js";
import { requireWholeNumber } from "./require-whole-number.js";
import { sum } from "./sum.js";

/**
 * The share of the total that the `count` largest values hold, from 0 to 1.
 *
 * With `count` 1 it is the share of the most active person. If several people tie for the last place, any of them gives the
 * same share. A count beyond the number of values takes them all and gives 1. `undefined` if there are no values or all are 0.
 * O(n log n).
 *
 * @param values - an amount per person, each finite and at least 0
 * @param count - how many of the largest, a whole number of at least 1
 * @returns the share, or `undefined` if the total is 0
 * @throws RangeError if the count is not a whole number of at least 1, or a value is negative or not finite
 * @see https://en.wikipedia.org/wiki/Concentration_ratio
 * @example
 * topShare([90, 9, 1], 1) // => 0.9
 * topShare([20, 50, 30], 2) // => 0.8
 * topShare([0, 0], 1) // => undefined
 */
export function topShare(values: ArrayLike<number>, count: number): number | undefined {
  requireWholeNumber("topShare: count", count, 1);
  requireAmounts("topShare", values);
  const sorted = new Float64Array(values).sort();
  const total = sum(sorted);
  if (total === 0) return undefined;
  return Math.min(1, sum(sorted.subarray(Math.max(0, sorted.length - count))) / total);
}
