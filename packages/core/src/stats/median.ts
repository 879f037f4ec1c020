import { requireFinite } from "./require-finite.js";
import { sortedQuantile } from "./sorted-quantile.js";

/**
 * The middle value: half of the values are not above it, half are not below it, in the unit of the values.
 *
 * An even number of values has two middle ones; the variant is their midpoint (not the lower of the two). `undefined` for an
 * empty input. O(n log n) on a sorted copy. For durations of which some are still running use `kaplanMeier` instead: leaving
 * the unfinished out makes this median too small.
 *
 * @param values - finite numbers, in any order
 * @returns the median, or `undefined` if there are no values
 * @throws RangeError if a value is not finite
 * @see https://en.wikipedia.org/wiki/Median
 * @example
 * median([9, 1, 5]) // => 5
 * median([4, 1, 3, 2]) // => 2.5
 * median([]) // => undefined
 */
export function median(values: ArrayLike<number>): number | undefined {
  requireFinite("median", values);
  return sortedQuantile(new Float64Array(values).sort(), 0.5);
}
