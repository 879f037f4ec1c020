import { requireOpenShare } from "./require-open-share.js";
import { requireWholeNumber } from "./require-whole-number.js";

/**
 * The probability of at most so many hits in so many independent draws: the lower tail of the binomial distribution.
 *
 * Summed in logarithms, so that neither many draws nor a rare hit underflows. O(hits).
 *
 * @param hits - a whole number from 0; as many as there are draws, or more, give 1
 * @param draws - a whole number from 0
 * @param share - of hits, above 0 and under 1
 * @returns from 0 to 1
 * @throws RangeError if an argument is none of these
 * @see https://www.itl.nist.gov/div898/handbook/eda/section3/eda366i.htm NIST, Binomial Distribution
 * @example
 * binomialTail(1, 8, 0.5) // => 0.03515625
 */
export function binomialTail(hits: number, draws: number, share: number): number {
  requireWholeNumber("binomialTail: hits", hits, 0);
  requireWholeNumber("binomialTail: draws", draws, 0);
  requireOpenShare("binomialTail: share", share);
  if (hits >= draws) return 1;
  const odds = Math.log(share) - Math.log1p(-share);
  let term = draws * Math.log1p(-share);
  let tail = Math.exp(term);
  for (let hit = 1; hit <= hits; hit++) {
    term += Math.log((draws - hit + 1) / hit) + odds;
    tail += Math.exp(term);
  }
  return Math.min(1, tail);
}
