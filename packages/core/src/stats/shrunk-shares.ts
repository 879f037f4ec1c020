import { chiSquaredQuantile } from "./chi-squared-quantile.js";
import { outOfRange } from "./out-of-range.js";
import { requireWholeNumber } from "./require-whole-number.js";
import { sum } from "./sum.js";

/** How many of how many, in one of several groups. */
export interface CountedShare {
  readonly successes: number;
  readonly trials: number;
}

/** The shares of several groups, each drawn to what they have in common. */
export interface ShrunkShares {
  /** The share of all groups together, 0–1: what they are drawn to. */
  readonly pooled: number;
  /**
   * How alike the trials of one group are, 0–1: 0 where the groups differ no more than chance lets them, 1 where each has all
   * or nothing. The intraclass correlation of the beta-binomial model.
   */
  readonly correlation: number;
  /** One for each group, in order, 0–1. */
  readonly shares: readonly number[];
  /**
   * Whether the groups differ more than chance lets them in 19 of 20 cases: X² against the 0.95 quantile of what it would be
   * under one true share, taken as a multiple of a chi-squared number with the mean and variance that X² has for groups of
   * these sizes.
   */
  readonly beyondChance: boolean;
}

/**
 * The shares of several groups under a beta-binomial model whose two parameters are estimated by moments from the groups
 * themselves: a share from few trials is drawn far to the share of all, one from many hardly.
 *
 * With y of n in each of k groups, N and Y their sums, p = Y / N and Pearson's X² = Σ n (y / n − p)² / (p (1 − p)), the
 * correlation is ρ = (X² − (k − 1)) / (N − Σ n² / N − (k − 1)), held within 0 and 1, and a drawn share is
 * (y + m p) / (n + m) with m = (1 − ρ) / ρ. At ρ = 0 every group has the share of all; at ρ = 1 each keeps its own. It is Kleinman's
 * moment estimator with the trials as weights. Where all groups are small the estimate can come to m = 0, as if each had all
 * or nothing; `leastStrength` holds m from below.
 *
 * Where every group has all, or none has any, they do not differ. Where each has one trial nothing tells how they differ, and ρ
 * is 0. The order of the groups does not matter.
 *
 * @param groups - at least two, each with at least one trial
 * @param leastStrength - as many trials of the share of all as weigh in each group at least; 0 if left out
 * @returns `undefined` for fewer than two groups
 * @throws RangeError if a count is broken, there are more successes than trials, a group has no trials, or the strength is
 * under 0
 * @see Kleinman 1973, Proportions with extraneous variance, Journal of the American Statistical Association 68, 46–54
 * @example
 * const groups = [{ successes: 30, trials: 40 }, { successes: 10, trials: 40 }, { successes: 4, trials: 4 }];
 * const { shares } = shrunkShares(groups);
 * shares.map((share) => Math.round(share * 100) / 100) // => [0.74, 0.26, 0.9]
 */
export function shrunkShares(groups: readonly CountedShare[], leastStrength = 0): ShrunkShares | undefined {
  for (const { successes, trials } of groups) requireCounts(successes, trials);
  if (!(leastStrength >= 0)) throw outOfRange("shrunkShares: leastStrength", leastStrength, "0 or more");
  const degrees = groups.length - 1;
  if (degrees < 1) return undefined;
  const all = sum(groups.map(({ trials }) => trials));
  const pooled = sum(groups.map(({ successes }) => successes)) / all;
  const variance = pooled * (1 - pooled);
  if (variance === 0) return { pooled, correlation: 0, shares: groups.map(() => pooled), beyondChance: false };
  const squares = groups.map(({ successes, trials }) => trials * (successes / trials - pooled) ** 2);
  const chiSquared = sum(squares) / variance;
  const room = all - sum(groups.map(({ trials }) => trials ** 2)) / all - degrees;
  const correlation = room <= 0 ? 0 : Math.min(1 / (1 + leastStrength), Math.max(0, (chiSquared - degrees) / room));
  return {
    pooled,
    correlation,
    shares: groups.map(({ successes, trials }) => drawn(successes, trials, pooled, correlation)),
    beyondChance: chiSquared > mostByChance(groups, variance),
  };
}

/** (y + m p) / (n + m) with m = (1 − ρ) / ρ, written so that ρ may be 0. */
function drawn(successes: number, trials: number, pooled: number, correlation: number): number {
  const pull = 1 - correlation;
  const share = (correlation * successes + pull * pooled) / (correlation * trials + pull);
  // Sums of fractions can miss the ends by their last digit.
  return Math.min(Math.max(share, Math.min(pooled, successes / trials)), Math.max(pooled, successes / trials));
}

/**
 * The 0.95 quantile of X² under one true share. Each group adds 2 + (1 − 6 p (1 − p)) / (n p (1 − p)) to its variance, the
 * binomial's own; the share that is estimated takes away one part in k.
 */
function mostByChance(groups: readonly CountedShare[], variance: number): number {
  const mean = groups.length - 1;
  const terms = groups.map(({ trials }) => 2 + (1 - 6 * variance) / (trials * variance));
  const spread = (sum(terms) * mean) / groups.length;
  // One trial each at a share of one half: X² is k whatever happens.
  if (spread <= 0) return Number.POSITIVE_INFINITY;
  const scale = spread / (2 * mean);
  return scale * chiSquaredQuantile(0.95, mean / scale);
}

function requireCounts(successes: number, trials: number): void {
  requireWholeNumber("shrunkShares: trials", trials, 1);
  requireWholeNumber("shrunkShares: successes", successes, 0);
  if (successes > trials) throw outOfRange("shrunkShares: successes", successes, `at most trials (${trials})`);
}
