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
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * windowRows(dataset, { from: instantOf("2026-01-01T09:30:00Z"), until: instantOf("2026-02-01T00:00:00Z") }) // => { start: 1, end: 2 }
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
