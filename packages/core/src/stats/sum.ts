import { outOfRange } from "./out-of-range.js";
import { requireFinite } from "./require-finite.js";

/**
 * The total of the values, in their own unit, with the rounding error carried along.
 *
 * The variant is Neumaier's compensated summation: the digits lost in each addition are collected and added at the end, so
 * that a million small shares add up to 1 and the order of the values makes no visible difference. O(n).
 *
 * The total of nothing is 0.
 *
 * @param values - finite numbers
 * @returns the total
 * @throws RangeError if a value is not finite, or the total is beyond what a number can hold
 * @see https://doi.org/10.1002/zamm.19740540106 Neumaier 1974
 * @example
 * sum([0.1, 0.2, 0.3]) // => 0.6
 * sum([1e16, 1, -1e16]) // => 1
 * sum([]) // => 0
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  const compensated = total + lost;
  if (!Number.isFinite(compensated)) {
    requireFinite("sum", values);
    throw outOfRange("sum: the total", total, "a finite number");
  }
  return compensated;
}
