import type { Instant } from "../../model/instant.js";
import { dayMilliseconds } from "../../model/time-window.js";

/** Lists of roles are read at or soon after the end of what is reported on. Ours. */
const seenSoonAfter = 7 * dayMilliseconds;

/**
 * Whether a role without a first day tells who had it when a window ended: it does if it was seen by then, or up to 7 days
 * later, since roles are given for longer than it takes to read a source after a period. What was seen later still may be
 * new. One rule for the sides of the conversation and for who holds a duty.
 */
export function isSeenInTime(seenAt: Instant, end: Instant): boolean {
  return seenAt <= end + seenSoonAfter;
}
