import { outOfRange } from "./out-of-range.js";

/**
 * Accepts a share that lies strictly between 0 and 1, such as a confidence: certainty (1) and nothing at all (0) have no
 * interval.
 *
 * @param subject - the function and its argument
 * @param share - the number to look at
 * @throws RangeError that names the value
 */
export function requireOpenShare(subject: string, share: number): void {
  if (!(share > 0 && share < 1)) throw outOfRange(subject, share, "a share strictly between 0 and 1");
}
