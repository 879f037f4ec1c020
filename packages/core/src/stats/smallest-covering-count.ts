import { compareToShare } from "./compare-to-share.js";
import { outOfRange } from "./out-of-range.js";
import { requireAmounts } from "./require-amounts.js";
import { sum } from "./sum.js";

/** Whether a share must be passed (`more-than`) or only be met (`at-least`). */
export type CoverageRule = "more-than" | "at-least";

/**
 * The smallest number of people who together hold a given share of the total, counted from the largest down.
 *
 * With a share of 0.5 and the default rule this is the arithmetic of the absence factor ("bus factor"): lower is more
 * fragile. **Tie rule:** `more-than` asks for strictly more than the share, so two people with half each give 2; `at-least` is
 * content with the share itself and gives 1. Known implementations differ in this, hence it is an option and has to be named
 * with the figure. Parts within 1e-12 of the share count as on it, because shares such as 0.29 have no exact binary form. People
 * with equal amounts do not make the result depend on the order. `undefined` if there are no values or all are 0. O(n log n).
 *
 * @param values - an amount per person, each finite and at least 0
 * @param share - for `more-than` from 0 up to, not including, 1; for `at-least` above 0 up to and including 1
 * @param rule - whether the share must be passed or met; `more-than` if left out
 * @returns the number of people, from 1 to n, or `undefined` if the total is 0
 * @throws RangeError if the share is not allowed under the rule, or a value is negative or not finite
 * @see https://chaoss.community/?p=3944 CHAOSS, Contributor Absence Factor
 * @example
 * smallestCoveringCount([1000, 202, 90, 33, 332, 343, 42, 433], 0.5) // => 2
 * smallestCoveringCount([50, 50], 0.5) // => 2
 * smallestCoveringCount([50, 50], 0.5, "at-least") // => 1
 * smallestCoveringCount([], 0.5) // => undefined
 */
export function smallestCoveringCount(
  values: ArrayLike<number>,
  share: number,
  rule: CoverageRule = "more-than",
): number | undefined {
  requireShareFor(rule, share);
  requireAmounts("smallestCoveringCount", values);
  const sorted = new Float64Array(values).sort();
  const total = sum(sorted);
  if (total === 0) return undefined;
  const enough = rule === "more-than" ? 1 : 0;
  let reached = 0;
  for (let count = 1; count <= sorted.length; count += 1) {
    reached += sorted[sorted.length - count] ?? 0;
    if (compareToShare(reached, total, share) >= enough) return count;
  }
  return sorted.length;
}

function requireShareFor(rule: CoverageRule, share: number): void {
  const subject = `smallestCoveringCount: share (${rule})`;
  if (rule === "more-than" && !(share >= 0 && share < 1)) throw outOfRange(subject, share, "from 0 to under 1");
  if (rule === "at-least" && !(share > 0 && share <= 1)) throw outOfRange(subject, share, "above 0 and at most 1");
}
