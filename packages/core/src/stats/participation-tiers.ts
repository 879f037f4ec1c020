import { compareToShare } from "./compare-to-share.js";
import { outOfRange } from "./out-of-range.js";
import { requireAmounts } from "./require-amounts.js";
import { sum } from "./sum.js";

/** How many people stand in each tier; people with 0 stand in none. */
export interface ParticipationTiers {
  readonly core: number;
  readonly regular: number;
  readonly casual: number;
}

/** Cumulative shares of the total up to which people belong to the core, and up to which to the regulars. */
export interface ParticipationThresholds {
  readonly core: number;
  readonly regular: number;
}

/**
 * Cuts people into core, regular and casual by the share of the total that they reach together, counted in people.
 *
 * From the largest down, amounts are added up. The largest is **always** core, whatever its share; the next ones are core while
 * the running total is at most 0.8 of all, regular while it is at most 0.95, casual after that. Who has exactly as much as the
 * last core person but fell outside 0.8 is regular, even beyond 0.95. This is the newer rule of Bitergia's
 * grimoirelab-metrics, without its rounding of thresholds (which changes nothing for counts); *not* the rule of the GrimoireLab
 * onion study and OSS Compass, which report no core at all precisely when one person does nearly everything.
 *
 * People with 0 took no part and are counted nowhere. `undefined` if there are no values or all are 0. O(n log n).
 *
 * @param values - an amount per person, each finite and at least 0
 * @param thresholds - cumulative shares with 0 < core ≤ regular ≤ 1; 0.8 and 0.95 if left out
 * @returns the number of people per tier, or `undefined` if the total is 0
 * @throws RangeError if the thresholds are no ascending shares, or a value is negative or not finite
 * @see https://github.com/Bitergia/grimoirelab-metrics
 * @example
 * participationTiers([1000, 202, 90, 33, 332, 343, 42, 433]) // => { core: 3, regular: 2, casual: 3 }
 * participationTiers([90, 9, 1]) // => { core: 1, regular: 0, casual: 2 }
 * participationTiers([1, 1, 1, 1, 1]) // => { core: 4, regular: 1, casual: 0 }
 * participationTiers([0]) // => undefined
 */
export function participationTiers(
  values: ArrayLike<number>,
  thresholds: ParticipationThresholds = { core: 0.8, regular: 0.95 },
): ParticipationTiers | undefined {
  requireThresholds(thresholds);
  requireAmounts("participationTiers", values);
  const sorted = new Float64Array(values).sort().reverse();
  const total = sum(sorted);
  if (total === 0) return undefined;
  let reached = 0;
  let smallestInCore = sorted[0] ?? 0;
  const tiers = { core: 0, regular: 0, casual: 0 };
  for (const amount of sorted) {
    if (amount === 0) break;
    reached += amount;
    if (tiers.core === 0 || compareToShare(reached, total, thresholds.core) <= 0) {
      tiers.core += 1;
      smallestInCore = amount;
    } else if (amount === smallestInCore || compareToShare(reached, total, thresholds.regular) <= 0) {
      tiers.regular += 1;
    } else {
      tiers.casual += 1;
    }
  }
  return tiers;
}

function requireThresholds({ core, regular }: ParticipationThresholds): void {
  if (!(core > 0 && core <= regular && regular <= 1)) {
    throw outOfRange("participationTiers: thresholds", `${core}, ${regular}`, "shares with 0 < core <= regular <= 1");
  }
}
