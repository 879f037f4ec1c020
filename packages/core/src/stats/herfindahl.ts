import { requireAmounts } from "./require-amounts.js";
import { sum } from "./sum.js";
import { unitScale } from "./unit-scale.js";

/**
 * The Herfindahl–Hirschman index: the sum of the squared shares, a number without unit from 1/n to 1.
 *
 * It is the chance that two units of work, drawn at random with replacement, come from the same person: 1/n when all do the
 * same, 1 when one does everything. The variant takes shares from 0 to 1 (not percentages up to 10 000) and is not normalised
 * for n. People with 0 do not change it. `undefined` if there are no values or all are 0. O(n).
 *
 * @param values - an amount per person, each finite and at least 0
 * @returns the index, or `undefined` if the total is 0
 * @throws RangeError if a value is negative or not finite, or their total is beyond what a number can hold
 * @see https://en.wikipedia.org/wiki/Herfindahl%E2%80%93Hirschman_index
 * @example
 * herfindahl([50, 30, 20]) // => 0.38
 * herfindahl([90, 9, 1]) // => 0.8182
 * herfindahl([]) // => undefined
 */
export function herfindahl(values: ArrayLike<number>): number | undefined {
  requireAmounts("herfindahl", values);
  const total = sum(values);
  if (total === 0) return undefined;
  const scale = unitScale(total);
  let squares = 0;
  for (let index = 0; index < values.length; index += 1) {
    squares += ((values[index] ?? 0) * scale) ** 2;
  }
  return Math.min(1, Math.max(1 / values.length, squares / (total * scale) ** 2));
}
