import { type TimeWindow, windowDays } from "../../model/time-window.js";
import { commonStretches, lengthOf, type Stretches } from "./stretches.js";

/** One part in so many of the window has to be seen: ours. */
const leastPart = 3;

/**
 * When all venues were looked at that were for a third of the window at least; what was seen of the best one if none was.
 *
 * @param seen - What was looked at in the window, by venue (`seenByVenue`).
 */
export function commonlySeen(seen: readonly Stretches[], window: TimeWindow): Stretches {
  const enough = seen.filter((stretches) => isSeenEnough(stretches, window));
  if (enough.length > 0) return commonStretches(enough);
  return seen.reduce((best, stretches) => (lengthOf(stretches) > lengthOf(best) ? stretches : best), []);
}

/** Whether a third of a window at least was looked at. */
export function isSeenEnough(stretches: Stretches, { from, until }: TimeWindow): boolean {
  return lengthOf(stretches) * leastPart >= until - from;
}

/** How many days of a window have to be seen for that. */
export function fewestSeenDays(window: TimeWindow): number {
  return Math.ceil(windowDays(window) / leastPart);
}
