import { normalQuantile } from "./normal-quantile.js";
import { requireOpenShare } from "./require-open-share.js";

/**
 * How many standard deviations to either side cover the given share of a normal distribution: 1.96 for 0.95.
 *
 * @param subject - the function and its argument, for the error
 * @param confidence - strictly between 0 and 1
 * @returns z, above 0; taken from the lower tail, where shares close to 1 keep their digits
 * @throws RangeError if the confidence is not strictly between 0 and 1
 */
export function twoSidedZ(subject: string, confidence: number): number {
  requireOpenShare(subject, confidence);
  return -normalQuantile((1 - confidence) / 2);
}
