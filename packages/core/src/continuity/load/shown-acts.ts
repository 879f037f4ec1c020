import type { DutyActs, DutyActsOptions, ShownDuty } from "../../activity/duties/acts.js";
import { dutyActs } from "../../activity/duties/duty-acts.js";
import { needsOfDuties } from "../../activity/duties/needs-of-duties.js";
import { seenByVenue } from "../../activity/seen-by-venue.js";
import { lengthOf, type Stretches, unitedStretches } from "../../activity/stretches.js";
import { venuesForFigure } from "../../activity/venues-for-figure.js";
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
  const seen = whenSeen(dataset, duty, window);
  return { ...acts, seen, weeks: weeksOf(lengthOf(seen), window) };
}

/**
 * How many weeks of a window some milliseconds are; may be a fraction. Less than a week is one, unless the window itself
 * is shorter: nobody knows a week from an hour.
 */
export function weeksOf(milliseconds: number, window: TimeWindow): number {
  return Math.max(milliseconds / dayMilliseconds, Math.min(7, windowDays(window))) / 7;
}

/** Gatherings are stated as a whole, and at no venue: all of the window. */
function whenSeen(dataset: CommunityDataset, duty: ShownDuty, window: TimeWindow): Stretches {
  if (duty === "organising") return [window];
  const seen = needsOfDuties[duty].flatMap((needs) =>
    venuesForFigure(dataset, `duty-acts/${duty}@1`, needs, window).match(
      ({ venues }) => seenByVenue(dataset, { needs, venues, window }),
      () => [],
    ),
  );
  return unitedStretches(seen);
}
