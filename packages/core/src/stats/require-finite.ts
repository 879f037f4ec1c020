import { outOfRange } from "./out-of-range.js";

/**
 * Stops at the first value that is NaN, infinite or missing, so that no later step can turn it into a wrong figure.
 *
 * @param subject - the function (and argument) on whose behalf the values are looked at
 * @param values - the numbers to look at
 * @throws RangeError that names the place and the value
 */
export function requireFinite(subject: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index += 1) {
    if (!Number.isFinite(values[index]))
      throw outOfRange(`${subject}: value ${index}`, values[index], "a finite number");
  }
}
