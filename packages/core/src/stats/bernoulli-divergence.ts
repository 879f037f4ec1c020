import { outOfRange } from "./out-of-range.js";

/**
 * How far a share is from a reference, as the Kullback–Leibler divergence of two Bernoulli distributions in nats. With n
 * trials, `n` times this is the logarithm of how many times likelier the share is under itself than under the reference,
 * and e to the power of minus that bounds the chance of so far a share or a farther one (Chernoff).
 *
 * @param share - What was seen, 0–1.
 * @param reference - What it is held against, 0–1.
 * @returns 0 if they are equal; Infinity if the reference excludes what was seen.
 * @throws RangeError if one of them does not lie between 0 and 1.
 * @see https://en.wikipedia.org/wiki/Chernoff_bound#Additive_form_(absolute_error)
 * @example
 * bernoulliDivergence(0.5, 0.5) // => 0
 * bernoulliDivergence(1, 0.5) // => Math.LN2
 * bernoulliDivergence(0.5, 0) // => Infinity
 */
export function bernoulliDivergence(share: number, reference: number): number {
  for (const value of [share, reference])
    if (!(value >= 0 && value <= 1)) throw outOfRange("bernoulliDivergence: share", value, "from 0 to 1");
  return term(share, reference) + term(1 - share, 1 - reference);
}

function term(share: number, reference: number): number {
  return share === 0 ? 0 : share * Math.log(share / reference);
}
