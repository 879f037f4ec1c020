import { requireFinite } from "./require-finite.js";
import { sortedQuantile } from "./sorted-quantile.js";

/**
 * The value below which a given share of the values lies, in the unit of the values.
 *
 * The variant is type 7 of Hyndman and Fan: straight-line interpolation between the order statistics around position
 * (n − 1) · probability. It is the default of R, NumPy, Excel's PERCENTILE.INC and pandas; it is *not* the `n + 1` rule (type
 * 6) of Minitab and SPSS. Probability 0 is the minimum, 1 the maximum; a single value is every quantile of itself.
 * `undefined` for an empty input. O(n log n) on a sorted copy.
 *
 * @param values - finite numbers, in any order
 * @param probability - the share of the values to have below, from 0 to 1
 * @returns the quantile, or `undefined` if there are no values
 * @throws RangeError if the probability is no share, or a value is not finite
 * @see https://doi.org/10.2307/2684934 Hyndman & Fan 1996, definition 7
 * @example
 * quantile([4, 1, 3, 2], 0.25) // => 1.75
 * quantile([3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 0.75) // => 14.5
 * quantile([], 0.5) // => undefined
 */
export function quantile(values: ArrayLike<number>, probability: number): number | undefined {
  requireFinite("quantile", values);
  return sortedQuantile(new Float64Array(values).sort(), probability);
}
