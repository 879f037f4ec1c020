import { bernoulliDivergence } from "../stats/bernoulli-divergence.js";

/** Where a share of yes and no changes for good. */
export interface ChangeOfShare {
  /** How many come before the change. */
  readonly before: number;
  readonly shareBefore: number;
  readonly shareAfter: number;
  /** Logarithm of how many times likelier two shares are than one. */
  readonly surprise: number;
}

/** What a change must be like. */
export interface ChangeLimits {
  /** So many must come on either side. */
  readonly least: number;
  /** The share before may be at most this part of the share after. */
  readonly mostOfAfter: number;
  /** The share after is at least so much. */
  readonly leastAfter: number;
}

/**
 * The likeliest place at which a share rises from nearly nothing, if any is as it must be: a change point of a sequence
 * of yes (1) and no (0) by maximum likelihood. One pass.
 */
export function changeOfShare(
  answers: Uint8Array,
  { least, mostOfAfter, leastAfter }: ChangeLimits,
): ChangeOfShare | undefined {
  const { length } = answers;
  let total = 0;
  for (let place = 0; place < length; place++) total += answers[place] ?? 0;
  const all = total / length;
  let [yes, found] = [0, undefined as ChangeOfShare | undefined];
  for (let before = 0; before <= length - least; before++) {
    const [shareBefore, shareAfter] = [yes / before, (total - yes) / (length - before)];
    if (before >= least && shareAfter >= leastAfter && shareBefore <= mostOfAfter * shareAfter) {
      const surprise =
        before * bernoulliDivergence(shareBefore, all) + (length - before) * bernoulliDivergence(shareAfter, all);
      if (surprise > (found?.surprise ?? 0)) found = { before, shareBefore, shareAfter, surprise };
    }
    yes += answers[before] ?? 0;
  }
  return found;
}
