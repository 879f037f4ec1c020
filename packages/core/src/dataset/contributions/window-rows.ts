import { assertWindow, type TimeWindow } from "../../model/time-window.js";
import type { CommunityDataset } from "../community-dataset.js";

/** The rows `[start, end)` of the contributions in a window. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The contributions of a window: a range, because contributions are sorted by time. Two binary searches.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function windowRows({ contributions }: CommunityDataset, window: TimeWindow): RowRange {
  assertWindow(window);
  return { start: firstAtOrAfter(contributions.at, window.from), end: firstAtOrAfter(contributions.at, window.until) };
}

function firstAtOrAfter(at: Float64Array, instant: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
