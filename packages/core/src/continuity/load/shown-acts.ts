import type { DutyActs, DutyActsOptions, ShownDuty } from "../../activity/duties/acts.js";
import { dutyActs } from "../../activity/duties/duty-acts.js";
import { whenShown } from "../../activity/duties/when-shown.js";
import { lengthOf, type Stretches } from "../../activity/stretches.js";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { dayMilliseconds, type TimeWindow, windowDays } from "../../model/time-window.js";

/** The acts of a duty that the source shows in a window, and when somebody looked. */
export interface ShownActs extends DutyActs {
  /** When at least one of the venues that can show the duty was looked at. */
  readonly seen: Stretches;
  /** How many weeks that was (`weeksOf`). */
  readonly weeks: number;
}

/** Acts of a duty with the time in which they could be seen; nothing where no source shows it. */
export function shownActs(
  dataset: CommunityDataset,
  duty: ShownDuty,
  options: Pick<DutyActsOptions, "window" | "timeZone">,
): ShownActs | undefined {
  const { window } = options;
  const acts = dutyActs(dataset, duty, options).unwrapOr(undefined);
  if (acts === undefined) return undefined;
  const seen = whenShown(dataset, duty, window);
  return { ...acts, seen, weeks: weeksOf(lengthOf(seen), window) };
}

/**
 * How many weeks of a window some milliseconds are; may be a fraction. Less than a week is one, unless the window itself
 * is shorter: nobody knows a week from an hour.
 */
export function weeksOf(milliseconds: number, window: TimeWindow): number {
  return Math.max(milliseconds / dayMilliseconds, Math.min(7, windowDays(window))) / 7;
}
