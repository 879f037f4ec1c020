import { ok, type Result } from "neverthrow";
import type { DutyActs, DutyActsOptions, ShownDuty } from "../activity/duties/acts.js";
import { dutyActs } from "../activity/duties/duty-acts.js";
import { needsOfDuties } from "../activity/duties/needs-of-duties.js";
import { venuesEverShowing } from "../activity/observation/venues-for-figure.js";
import { venuesSeenInBoth } from "../activity/observation/venues-seen-in-both.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type TimeWindow, windowDays } from "../model/time-window.js";
import { figuresOf, type SpreadFigures, spreadOfActs } from "./spread-of-acts.js";
import { type Told, told } from "./told.js";

/** A duty in two windows, at the same venues. */
export interface DutyComparison {
  /** Refused as `no-acts` where there was none in that window. */
  readonly now: Told<SpreadFigures>;
  readonly before: Told<SpreadFigures>;
}

/** The acts of a duty in two windows, at the same venues. */
export interface ComparedActs {
  readonly now: DutyActs;
  readonly before: DutyActs;
  /** The window of the same length just before. */
  readonly previous: TimeWindow;
}

/**
 * The acts of a duty in a window and in the one of the same length just before, at the venues that were looked at in both:
 * there everything that a venue ever shows of the duty was seen, but for a tenth of each window at most. Refused as
 * `window-not-seen` where there is no such venue.
 */
export function comparedActs(
  dataset: CommunityDataset,
  duty: ShownDuty,
  { window, timeZone = "UTC" }: DutyActsOptions,
): Result<ComparedActs, Refusal> {
  const previous = { from: 2 * window.from - window.until, until: window.from };
  const { venues, shown, bestSeen } = venuesOfBoth(dataset, duty, [previous, window]);
  if (!venues.includes(1)) {
    const days = Math.ceil(windowDays({ from: previous.from, until: window.until }));
    return insufficientData(`duty-comparison/${duty}@1`, "window-not-seen", days, bestSeen);
  }
  // The count of all venues is kept, and the same where none falls away.
  const isAll = venues.every((one, venue) => one === shown[venue]);
  const where = isAll ? {} : { venues };
  return dutyActs(dataset, duty, { window, timeZone, ...where }).andThen((now) =>
    dutyActs(dataset, duty, { window: previous, timeZone, ...where }).andThen((before) =>
      ok({ now, before, previous }),
    ),
  );
}

/** How a duty was spread then and now. */
export function dutyComparison(
  dataset: CommunityDataset,
  duty: ShownDuty,
  options: DutyActsOptions,
): Result<DutyComparison, Refusal> {
  return comparedActs(dataset, duty, options).map(({ now, before, previous }) => ({
    now: told(spreadOfActs(dataset, now, duty, options.window).map(figuresOf)),
    before: told(spreadOfActs(dataset, before, duty, previous).map(figuresOf)),
  }));
}

/** Venues that show the duty at some time, and those of them at which all that they show of it was seen in both windows. */
function venuesOfBoth(
  dataset: CommunityDataset,
  duty: ShownDuty,
  windows: readonly TimeWindow[],
): { readonly venues: Uint8Array; readonly shown: Uint8Array; readonly bestSeen: number } {
  const lists = needsOfDuties[duty].map((needs) => {
    const shown = venuesEverShowing(dataset, needs);
    return { shown, ...venuesSeenInBoth(dataset, { needs, venues: shown }, windows) };
  });
  const shown = dataset.venues.map((_, venue) => (lists.some((list) => list.shown[venue] === 1) ? 1 : 0));
  const isSeen = (venue: number): boolean => lists.every((list) => list.shown[venue] !== 1 || list.venues[venue] === 1);
  return {
    shown: Uint8Array.from(shown),
    venues: Uint8Array.from(shown, (isShown, venue) => (isShown === 1 && isSeen(venue) ? 1 : 0)),
    bestSeen: lists.reduce((best, list) => Math.max(best, list.bestSeen), 0),
  };
}
