import { gini } from "./gini.js";

/**
 * The Gini coefficient corrected for the size of the group, a number without unit from 0 to 1.
 *
 * The population form (`gini`) cannot pass (n − 1)/n, so a pair in which one does everything scores 0.5 and a crowd 0.99. This
 * variant multiplies by n/(n − 1): one person who does everything is 1 in any group, and groups of different size compare.
 * `undefined` if the total is 0, or if there is one value only: one person cannot be unequal. O(n log n).
 *
 * @param values - an amount per person, each finite and at least 0
 * @returns the corrected coefficient, or `undefined` for fewer than two values or a total of 0
 * @throws RangeError if a value is negative or not finite, or their total is beyond what a number can hold
 * @see https://doi.org/10.1162/rest.2003.85.1.226 Deltas 2003, the bias in small groups
 * @example
 * giniCorrected([1, 2, 3, 4, 5]) // => 0.3333333333333333
 * giniCorrected([0, 0, 0, 0, 100]) // => 1
 * giniCorrected([7]) // => undefined
 */
export function giniCorrected(values: ArrayLike<number>): number | undefined {
  const population = gini(values);
  if (population === undefined || values.length < 2) return undefined;
  return Math.min(1, (population * values.length) / (values.length - 1));
}
