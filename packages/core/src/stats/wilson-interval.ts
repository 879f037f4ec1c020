import type { Interval } from "./interval.js";
import { outOfRange } from "./out-of-range.js";
import { requireWholeNumber } from "./require-whole-number.js";
import { twoSidedZ } from "./two-sided-z.js";

/**
 * Wilson's score interval: the range of true shares that go well with `successes` out of `trials`, from 0 to 1.
 *
 * Small groups give wide intervals, and unlike the textbook interval (estimate ± z standard errors) it does not shrink to a
 * point at 0 of n or n of n and never leaves 0 to 1. The variant is without continuity correction. With 0 successes the lower
 * end is exactly 0; with nothing but successes the upper end is exactly 1. `undefined` for 0 trials.
 *
 * @param successes - a whole number from 0 to `trials`
 * @param trials - a whole number of at least 0
 * @param confidence - how often such intervals hold the true share, strictly between 0 and 1; 0.95 if left out
 * @returns the interval, or `undefined` if there were no trials
 * @throws RangeError if a count is negative, broken or above `trials`, or the confidence is no share
 * @see https://doi.org/10.1080/01621459.1927.10502953 Wilson 1927
 * @example
 * wilsonInterval(5, 10) // => { lower: 0.23659309051256402, upper: 0.763406909487436 }
 * wilsonInterval(0, 0) // => undefined
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): Interval | undefined {
  requireWholeNumber("wilsonInterval: trials", trials, 0);
  requireWholeNumber("wilsonInterval: successes", successes, 0);
  if (successes > trials) throw outOfRange("wilsonInterval: successes", successes, `at most trials (${trials})`);
  const z = twoSidedZ("wilsonInterval: confidence", confidence);
  if (trials === 0) return undefined;
  const share = successes / trials;
  const pull = (z * z) / trials;
  const centre = share + pull / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / trials + pull / (4 * trials));
  return {
    lower: successes === 0 ? 0 : Math.max(0, (centre - reach) / (1 + pull)),
    upper: successes === trials ? 1 : Math.min(1, (centre + reach) / (1 + pull)),
  };
}
