import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { TimeWindow } from "../../model/time-window.js";
import { type SightChoice, seenByVenue } from "./seen-by-venue.js";
import { commonStretches, lengthOf, type Stretches, wholeDaysOf } from "./stretches.js";

/** One part in so many of a window may be unseen before it counts as not seen: ours. */
const unseenTolerance = 10;

/** Where two windows can be held against each other. */
export interface VenuesSeenInBoth {
  /** 1 for each venue that was looked at in nearly all of each window, by index. */
  readonly venues: Uint8Array;
  /** Whole days of both windows, at the venue that was seen best. */
  readonly bestSeen: number;
}

/**
 * The venues that were looked at in nearly all of each of several windows, gaps left out: what nobody looked at is not
 * the same as nothing, so that a figure that compares windows counts nowhere else.
 */
export function venuesSeenInBoth(
  dataset: CommunityDataset,
  choice: SightChoice,
  windows: readonly TimeWindow[],
): VenuesSeenInBoth {
  const seen = seenByVenue(dataset, choice);
  const within = (stretches: Stretches, window: TimeWindow): Stretches => commonStretches([stretches, [window]]);
  const isSeen = (stretches: Stretches, window: TimeWindow): boolean => {
    const length = window.until - window.from;
    return unseenTolerance * (length - lengthOf(within(stretches, window))) <= length;
  };
  const days = seen.map((stretches) => wholeDaysOf(windows.flatMap((window) => within(stretches, window))));
  return {
    venues: Uint8Array.from(seen, (stretches) => (windows.every((window) => isSeen(stretches, window)) ? 1 : 0)),
    bestSeen: days.reduce((best, one) => Math.max(best, one), 0),
  };
}
