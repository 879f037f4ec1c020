import { requireFinite } from "./require-finite.js";

/** How many of the values are at least so large. */
export interface ComplementaryPoint {
  readonly value: number;
  readonly count: number;
  /** The count as a share (0–1) of all values. */
  readonly share: number;
}

/**
 * The complementary cumulative distribution: for each value that occurs, in ascending order, how many values are at
 * least that large.
 *
 * The variant is P(X ≥ x), so that the first share is 1, not P(X > x). Empty for an empty input. O(n log n).
 *
 * @param values - finite numbers, in any order
 * @throws RangeError if a value is not finite
 * @see
 * https://en.wikipedia.org/wiki/Cumulative_distribution_function#Complementary_cumulative_distribution_function_(tail_distribution)
 * @example
 * complementaryDistribution([1, 3, 3, 2]).map(({ value, share }) => [value, share]) // => [[1, 1], [2, 0.75], [3, 0.5]]
 */
export function complementaryDistribution(values: ArrayLike<number>): readonly ComplementaryPoint[] {
  requireFinite("complementaryDistribution", values);
  const sorted = new Float64Array(values).sort();
  const points: ComplementaryPoint[] = [];
  sorted.forEach((value, index) => {
    if (index > 0 && value === sorted[index - 1]) return;
    const count = sorted.length - index;
    points.push({ value, count, share: count / sorted.length });
  });
  return points;
}
