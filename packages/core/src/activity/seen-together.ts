import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Capability } from "../model/capability.js";
import type { InsufficientData } from "../model/errors.js";
import { type TimeWindow, windowDays } from "../model/time-window.js";
import { insufficientData } from "./refusals.js";
import { seenByVenue } from "./seen-by-venue.js";
import { commonStretches, lengthOf, type Stretches, wholeDaysOf } from "./stretches.js";

/** What has to be looked at, where and when. */
interface TogetherChoice {
  readonly needs: readonly Capability[];
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  readonly window: TimeWindow;
}

/** One part in so many of the window has to be seen: ours. */
const leastPart = 3;

/**
 * The stretches of a window in which every venue was looked at that was for a third of it at least: when a silence is
 * one of all venues together, and hours compare. Refused as `window-not-seen` where no venue was looked at for so long:
 * so many days were needed, so many there were at the one that was seen best.
 */
export function seenTogether(
  dataset: CommunityDataset,
  definition: string,
  choice: TogetherChoice,
): Result<Stretches, InsufficientData> {
  const { window } = choice;
  const seen = seenByVenue(dataset, choice);
  const enough = seen.filter((stretches) => isEnough(stretches, window));
  const best = seen.reduce((most, stretches) => (lengthOf(stretches) > lengthOf(most) ? stretches : most), []);
  const together = enough.length > 0 ? commonStretches(enough) : best;
  if (isEnough(together, window)) return ok(together);
  const needed = Math.ceil(windowDays(window) / leastPart);
  return insufficientData(definition, "window-not-seen", needed, wholeDaysOf(together));
}

function isEnough(stretches: Stretches, { from, until }: TimeWindow): boolean {
  return lengthOf(stretches) * leastPart >= until - from;
}
