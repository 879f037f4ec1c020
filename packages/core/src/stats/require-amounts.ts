import { outOfRange } from "./out-of-range.js";

/**
 * Stops at the first value that is not an amount: amounts (counts, hours, gaps, durations) are finite and at least 0.
 *
 * @param subject - the function (and argument) on whose behalf the values are looked at
 * @param values - the numbers to look at
 * @throws RangeError that names the place and the value
 */
export function requireAmounts(subject: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (!(value >= 0 && value < Infinity)) {
      throw outOfRange(`${subject}: value ${index}`, values[index], "a finite number of at least 0");
    }
  }
}
