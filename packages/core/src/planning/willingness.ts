import type { Interview } from "../model/interview.js";
import type { Interval } from "../model/measurement.js";
import { compareToShare } from "../stats/compare-to-share.js";
import { twoSidedZ } from "../stats/two-sided-z.js";
import { wilsonInterval } from "../stats/wilson-interval.js";
import { type MoreInterviews, moreInterviews } from "./more-interviews.js";

/** At least so many of those interviewed must want to contribute actively, to give a community a chance (S24). */
export const neededShare = 0.2;

const level = 0.95;

/** How many of some who were interviewed want to contribute actively, held against the rule, and how sure that is. */
export interface Willingness {
  /** How many were interviewed. */
  readonly interviewed: number;
  /** How many said yes; only they count as wanting to. */
  readonly willing: number;
  readonly perhaps: number;
  /** The willing of those interviewed, 0–1. Absent: nobody was interviewed. */
  readonly share?: number;
  /** The rule as the text states it, among those interviewed. Absent: nobody was interviewed. */
  readonly rule?: "met" | "not-met";
  /**
   * How sure it is: Wilson's interval wholly at or above 20 %, wholly below, or neither. `too-few`: fewer
   * than {@link fewestInterviews}, of the whole as of a group. It stands beside the rule and never changes it.
   */
  readonly certainty: "clearly-above" | "open" | "clearly-below" | "too-few";
  readonly interval?: Interval;
  /** How many more interviews would decide, if the share stays as it is. Absent where none was held. */
  readonly more?: MoreInterviews;
}

/** Counts who wants to contribute actively, and holds it against the rule. */
export function willingness(interviews: readonly Interview[]): Willingness {
  const interviewed = interviews.length;
  const willing = interviews.filter((one) => one.willing === "yes").length;
  const perhaps = interviews.filter((one) => one.willing === "perhaps").length;
  const bounds = wilsonInterval(willing, interviewed, level);
  if (bounds === undefined) return { interviewed, willing, perhaps, certainty: "too-few" };
  return {
    interviewed,
    willing,
    perhaps,
    share: willing / interviewed,
    rule: compareToShare(willing, interviewed, neededShare) >= 0 ? "met" : "not-met",
    certainty: interviewed < fewestInterviews ? "too-few" : certaintyOf(bounds),
    interval: { ...bounds, level, method: "wilson" },
    more: moreInterviews({ willing, interviewed, needed: neededShare, level, fewest: fewestInterviews }),
  };
}

function certaintyOf({ lower, upper }: { lower: number; upper: number }): Willingness["certainty"] {
  if (lower >= neededShare) return "clearly-above";
  return upper < neededShare ? "clearly-below" : "open";
}

/**
 * Of fewer interviews it is not said how sure the answer is, since they could only ever say yes: not even nobody willing is
 * clearly below. With 0 of n Wilson's upper end is z² ÷ (n + z²), which is below a share s from n > z² · (1 − s) ÷ s on. At
 * 20 % and 95 % that is 16.
 */
export const fewestInterviews: number =
  Math.floor((twoSidedZ("fewestInterviews: level", level) ** 2 * (1 - neededShare)) / neededShare) + 1;
