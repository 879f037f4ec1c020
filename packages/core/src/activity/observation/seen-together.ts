import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Capability } from "../../model/capability.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { insufficientData } from "../refusals.js";
import { commonlySeen, fewestSeenDays, isSeenEnough } from "./commonly-seen.js";
import { seenByVenue } from "./seen-by-venue.js";
import { type Stretches, wholeDaysOf } from "./stretches.js";
import { venuesForFigure } from "./venues-for-figure.js";

/** What has to be looked at, where and when. */
interface TogetherChoice {
  readonly needs: readonly Capability[];
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  readonly window: TimeWindow;
}

/** When several venues were looked at together. */
export interface SeenTogether {
  readonly stretches: Stretches;
  /** 1 for each venue that was looked at for long enough, by index: all of them in each stretch. */
  readonly venues: Uint8Array;
  /** What was not looked at, of these venues alone. */
  readonly caveats: readonly Caveat[];
}

/**
 * The stretches of a window in which every venue was looked at that was for a third of it at least: when a silence is
 * one of all venues together, and hours compare. Refused as `window-not-seen` where no venue was looked at for so long:
 * so many days were needed, so many there were at the one that was seen best.
 */
export function seenTogether(
  dataset: CommunityDataset,
  definition: string,
  choice: TogetherChoice,
): Result<SeenTogether, Refusal> {
  const { window, needs } = choice;
  const seen = seenByVenue(dataset, choice);
  const stretches = commonlySeen(seen, window);
  if (!isSeenEnough(stretches, window)) {
    return insufficientData(definition, "window-not-seen", fewestSeenDays(window), wholeDaysOf(stretches));
  }
  const venues = Uint8Array.from(seen, (ofVenue) => (isSeenEnough(ofVenue, window) ? 1 : 0));
  const together = { ...dataset, spans: dataset.spans.filter(({ venue }) => venues[venue] === 1) };
  return venuesForFigure(together, definition, needs, window).map(({ caveats }) => ({ stretches, venues, caveats }));
}
