import { outOfRange } from "./out-of-range.js";

/**
 * Accepts a whole number that a double can hold exactly and that is at least `minimum`.
 *
 * @param subject - the function and its argument
 * @param value - the number to look at
 * @param minimum - the smallest number allowed
 * @throws RangeError that names the value
 */
export function requireWholeNumber(subject: string, value: number, minimum: number): void {
  if (!(Number.isSafeInteger(value) && value >= minimum)) {
    throw outOfRange(subject, value, `a whole number of at least ${minimum}`);
  }
}
