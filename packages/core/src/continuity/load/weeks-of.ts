import { dayMilliseconds, type TimeWindow, windowDays } from "../../model/time-window.js";

/**
 * How many weeks of a window some milliseconds are; may be a fraction. Less than a week is one, unless the window itself
 * is shorter: nobody knows a week from an hour.
 */
export function weeksOf(milliseconds: number, window: TimeWindow): number {
  return Math.max(milliseconds / dayMilliseconds, Math.min(7, windowDays(window))) / 7;
}
