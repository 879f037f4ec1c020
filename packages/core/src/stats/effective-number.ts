import { herfindahl } from "./herfindahl.js";

/**
 * The effective number: how many equally active people would be as concentrated as these, from 1 to n people.
 *
 * Ten people of whom one does nearly everything count as little more than one. The variant is the inverse of the
 * Herfindahl–Hirschman index (Laakso and Taagepera; the Hill number of order 2), not the exponential of the entropy.
 * `undefined` if there are no values or all are 0. O(n).
 *
 * @param values - an amount per person, each finite and at least 0
 * @returns the effective number of people, or `undefined` if the total is 0
 * @throws RangeError if a value is negative or not finite, or their total is beyond what a number can hold
 * @see https://doi.org/10.1177/001041407901200101 Laakso & Taagepera 1979
 * @example
 * effectiveNumber([1, 1, 1, 1]) // => 4
 * effectiveNumber([50, 30, 20]) // => 2.6315789473684212
 * effectiveNumber([0]) // => undefined
 */
export function effectiveNumber(values: ArrayLike<number>): number | undefined {
  const index = herfindahl(values);
  return index === undefined ? undefined : 1 / index;
}
