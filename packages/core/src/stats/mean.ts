import { requireFinite } from "./require-finite.js";
import { sum } from "./sum.js";

/**
 * The arithmetic mean: the total shared out evenly, in the unit of the values.
 *
 * One extreme value moves it at will; for times and counts per person the median is the safer summary. O(n). The result never
 * leaves the range of the values, not even by rounding. `undefined` for an empty input.
 *
 * @param values - finite numbers
 * @returns the mean, or `undefined` if there are no values
 * @throws RangeError if a value is not finite, or their total is beyond what a number can hold
 * @see https://en.wikipedia.org/wiki/Arithmetic_mean
 * @example
 * mean([1, 2, 3, 10]) // => 4
 * mean([]) // => undefined
 */
export function mean(values: ArrayLike<number>): number | undefined {
  if (values.length === 0) return undefined;
  requireFinite("mean", values);
  let smallest = Infinity;
  let largest = -Infinity;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  // Adding 0 turns a negative zero into a plain one.
  return Math.min(largest, Math.max(smallest, sum(values) / values.length)) + 0;
}
