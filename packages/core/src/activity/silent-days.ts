import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";

/** The longest silence of a window. */
export interface Silence {
  /** Days of 24 hours without a contribution; may be a fraction. */
  readonly longestDays: number;
  /** Contributions in the window. */
  readonly contributions: number;
}

/**
 * The longest stretch of a window in which nobody contributed anything: between two contributions, before the first
 * one or after the last one. Automated accounts do not break a silence; somebody whose name is not known does.
 *
 * @param venues - 1 for each venue whose contributions count, by index.
 * @throws RangeError if the window does not end after it begins.
 */
export function silentDays(dataset: CommunityDataset, window: TimeWindow, venues: Uint8Array): Silence {
  const { contributions, people } = dataset;
  const { start, end } = windowRows(dataset, window);
  let [longest, last, count] = [0, window.from, 0];
  for (let row = start; row < end; row++) {
    if (venues[contributions.venue[row] ?? -1] !== 1) continue;
    if (people.automated[contributions.author[row] ?? -1] === 1) continue;
    const at = contributions.at[row] ?? 0;
    longest = Math.max(longest, at - last);
    last = at;
    count++;
  }
  return { longestDays: Math.max(longest, window.until - last) / dayMilliseconds, contributions: count };
}
