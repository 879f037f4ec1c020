import { outOfRange } from "./out-of-range.js";

/**
 * {@link quantile} for values that are in ascending order already: O(1), for whoever needs several quantiles of one column.
 *
 * Same variant (type 7) and edge rules as `quantile`. The order is the caller's promise; only the two values that are read
 * are looked at. `undefined` for an empty input.
 *
 * @param sortedValues - finite numbers in ascending order
 * @param probability - the share of the values to have below, from 0 to 1
 * @returns the quantile in the unit of the values, or `undefined` if there are no values
 * @throws RangeError if the probability is no share, or the values read are not finite or not ascending
 * @see https://doi.org/10.2307/2684934 Hyndman & Fan 1996, definition 7
 * @example
 * sortedQuantile([1, 2, 3, 4], 0.25) // => 1.75
 * sortedQuantile([], 0.5) // => undefined
 */
export function sortedQuantile(sortedValues: ArrayLike<number>, probability: number): number | undefined {
  if (!(probability >= 0 && probability <= 1)) {
    throw outOfRange("quantile: probability", probability, "a share from 0 to 1");
  }
  if (sortedValues.length === 0) return undefined;
  const position = (sortedValues.length - 1) * probability;
  const rank = Math.floor(position);
  const below = sortedValues[rank] ?? Number.NaN;
  const above = sortedValues[Math.ceil(position)] ?? Number.NaN;
  if (!(Number.isFinite(below) && Number.isFinite(above) && below <= above)) {
    throw outOfRange("quantile: the values", `${below} before ${above}`, "finite and in ascending order");
  }
  // Adding 0 turns a negative zero, which tells the order of the input, into a plain one.
  return interpolate(below, above, position - rank) + 0;
}

function interpolate(below: number, above: number, weight: number): number {
  const distance = above - below;
  if (!Number.isFinite(distance)) return below * (1 - weight) + above * weight;
  return Math.min(above, below + weight * distance);
}
