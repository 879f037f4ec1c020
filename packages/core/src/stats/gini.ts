import { requireAmounts } from "./require-amounts.js";
import { sum } from "./sum.js";
import { unitScale } from "./unit-scale.js";

/**
 * The Gini coefficient: how unevenly an amount is spread over people, a number without unit from 0 to (n − 1)/n.
 *
 * 0 means that everybody has the same; close to 1 means that one person has everything. The variant is the *population* form
 * Σ(2i − n − 1)·x₍ᵢ₎ / (n·Σx), whose largest value depends on n; `giniCorrected` takes that dependence out. The figure with the
 * silent members (as zeros) and without them differ widely: say which was counted. Equal amounts give exactly 0.
 * `undefined` if there are no values or all are 0: where there is nothing to divide there is no inequality either way.
 * O(n log n).
 *
 * @param values - an amount per person, each finite and at least 0
 * @returns the coefficient, or `undefined` if the total is 0
 * @throws RangeError if a value is negative or not finite, or their total is beyond what a number can hold
 * @see https://en.wikipedia.org/wiki/Gini_coefficient
 * @example
 * gini([1, 2, 3, 4, 5]) // => 0.26666666666666666
 * gini([0, 0, 0, 0, 100]) // => 0.8
 * gini([3, 3, 3]) // => 0
 * gini([0, 0]) // => undefined
 */
export function gini(values: ArrayLike<number>): number | undefined {
  requireAmounts("gini", values);
  const sorted = new Float64Array(values).sort();
  const total = sum(sorted);
  if (total === 0) return undefined;
  const scale = unitScale(total);
  const size = sorted.length;
  // The same figure written as a total of gaps: each step up is felt by the pairs it separates. No term is negative, so
  // equal amounts come out as exactly 0.
  let separation = 0;
  for (let below = 1; below < size; below += 1) {
    const gap = (sorted[below] ?? 0) - (sorted[below - 1] ?? 0);
    separation += below * (size - below) * (gap * scale);
  }
  return Math.min((size - 1) / size, separation / (size * (total * scale)));
}
