import type { TimeWindow } from "../../model/time-window.js";
import type { TimeZone } from "../../model/time-zone.js";
import { outOfRange } from "../../stats/out-of-range.js";

/** Where win candidates are looked for. */
export interface WinCandidateOptions {
  readonly window: TimeWindow;
  /** The zone in which the days of duties are cut. Absent: UTC. */
  readonly timeZone?: TimeZone;
  /** An answer within so many hours is fast; above 0. Absent: 24, within a day (ours). */
  readonly fastWithinHours?: number;
  /** How many of each kind are named at most. Absent: 5, as many as somebody reads in one go (ours). */
  readonly most?: number;
}

/** Options with nothing left open. */
export type ChosenWinCandidates = Required<WinCandidateOptions>;

/** @throws RangeError if an option can be none. */
export function chosenWinCandidates(options: WinCandidateOptions): ChosenWinCandidates {
  const chosen = { timeZone: "UTC", fastWithinHours: 24, most: 5, ...options };
  if (!(chosen.fastWithinHours > 0))
    throw outOfRange("winCandidates: fastWithinHours", chosen.fastWithinHours, "above 0");
  if (!(Number.isInteger(chosen.most) && chosen.most >= 1))
    throw outOfRange("winCandidates: most", chosen.most, "a whole number from 1");
  return chosen;
}
