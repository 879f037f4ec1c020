import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Instant } from "../../model/instant.js";
import { dayMilliseconds } from "../../model/time-window.js";
import { type CountedTypes, countedTypes } from "../counted-types.js";
import type { Stretches } from "../observation/stretches.js";

/** The longest silence of some stretches. */
export interface Silence {
  /** Days of 24 hours without a contribution; may be a fraction. */
  readonly longestDays: number;
  /** Contributions in the stretches. */
  readonly contributions: number;
}

/** Is told of each silence: the row of the contribution that ends it, or -1 where nobody looked any more. */
export type SilenceObserver = (row: number, from: Instant, until: Instant) => void;

/**
 * The longest time within one of the stretches in which nobody contributed anything: between two contributions, before
 * the first one or after the last one. It ends where the stretch does, because nobody knows what came then. Automated
 * accounts do not break a silence; somebody whose name is not known does.
 *
 * @param stretches - What was looked at.
 * @param venues - 1 for each venue whose contributions count, by index.
 * @param counted - 1 for each type that breaks a silence, by code. Absent: all types.
 * @param onSilence - Is told of each silence, one of no length included.
 */
export function silentDays(
  dataset: CommunityDataset,
  stretches: Stretches,
  venues: Uint8Array,
  counted: CountedTypes = countedTypes(),
  onSilence?: SilenceObserver,
): Silence {
  const { contributions, people } = dataset;
  let [longest, count] = [0, 0];
  for (const stretch of stretches) {
    const { start, end } = windowRows(dataset, stretch);
    let last = stretch.from;
    for (let row = start; row < end; row++) {
      if (venues[contributions.venue[row] ?? -1] !== 1 || counted[contributions.type[row] ?? 0] !== 1) continue;
      if (people.automated[contributions.author[row] ?? -1] === 1) continue;
      const at = contributions.at[row] ?? 0;
      onSilence?.(row, last, at);
      longest = Math.max(longest, at - last);
      last = at;
      count++;
    }
    onSilence?.(-1, last, stretch.until);
    longest = Math.max(longest, stretch.until - last);
  }
  return { longestDays: longest / dayMilliseconds, contributions: count };
}
