import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Capability } from "../../model/capability.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { assertWindow, type TimeWindow, windowDays } from "../../model/time-window.js";
import { insufficientData } from "../refusals.js";
import { venuesForFigure } from "./venues-for-figure.js";
import { venuesSeenInBoth } from "./venues-seen-in-both.js";

/** What a window can be held against the one before by. */
export interface WindowsToCompare {
  /** The window of the same length just before. */
  readonly previous: TimeWindow;
  /** 1 for each venue that was looked at in both, by index. */
  readonly venues: Uint8Array;
  /** The dataset as if nobody had looked elsewhere: what a figure of one window is then taken from, and tells of. */
  readonly compared: CommunityDataset;
  /** What was not looked at in both windows together, at these venues. */
  readonly caveats: readonly Caveat[];
}

/**
 * The venues at which a window compares with the window of the same length just before: those of which at most a tenth
 * of each was not looked at, gaps included. Refused as `window-not-seen` where there is none, since half a month
 * collected looks like decline; needed and found are days of both windows, at the venue that was seen best.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function againstWindowBefore(
  dataset: CommunityDataset,
  definition: string,
  needs: readonly Capability[],
  window: TimeWindow,
): Result<WindowsToCompare, Refusal> {
  assertWindow(window);
  const previous = { from: 2 * window.from - window.until, until: window.from };
  const whole = { from: previous.from, until: window.until };
  return venuesForFigure(dataset, definition, needs, whole).andThen(({ venues: shown }) => {
    const { venues, bestSeen } = venuesSeenInBoth(dataset, { needs, venues: shown }, [previous, window]);
    const days = Math.ceil(windowDays(whole));
    if (!venues.includes(1)) return insufficientData(definition, "window-not-seen", days, bestSeen);
    const compared = { ...dataset, spans: dataset.spans.filter(({ venue }) => venues[venue] === 1) };
    return venuesForFigure(compared, definition, needs, whole).map(({ caveats }) => ({
      previous,
      venues,
      compared,
      caveats,
    }));
  });
}
