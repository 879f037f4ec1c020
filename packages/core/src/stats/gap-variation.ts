import { mean } from "./mean.js";
import { requireAmounts } from "./require-amounts.js";

/**
 * How much gaps vary, as a multiple of their mean: the coefficient of variation with the *population* standard deviation.
 *
 * @param subject - the function on whose behalf it is computed
 * @param gaps - times between consecutive events, finite and at least 0
 * @returns 0 for gaps that are all the same, about 1 for events at random; `undefined` for fewer than two gaps or a mean of 0
 * @throws RangeError if a gap is negative or not finite
 */
export function gapVariation(subject: string, gaps: ArrayLike<number>): number | undefined {
  requireAmounts(subject, gaps);
  const average = mean(gaps) ?? 0;
  if (gaps.length < 2 || average === 0) return undefined;
  let squares = 0;
  for (let index = 0; index < gaps.length; index += 1) {
    squares += ((gaps[index] ?? 0) / average - 1) ** 2;
  }
  return Math.sqrt(squares / gaps.length);
}
