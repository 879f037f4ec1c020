import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { InsufficientData } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import type { TimeWindow } from "../../model/time-window.js";
import { countMarked } from "../count-marked.js";
import { needsOfTypes } from "../counted-types.js";
import { commonlySeen, isSeenEnough } from "../observation/commonly-seen.js";
import { seenByVenue } from "../observation/seen-by-venue.js";
import { lengthOf, wholeDaysOf } from "../observation/stretches.js";
import { insufficientData } from "../refusals.js";
import { weekStart } from "../rhythm/weeks-back.js";
import type { StageOptions } from "./member-stages.js";
import { requireStageRules } from "./stage-rules.js";

/** Where it can be seen who is regular. */
export interface SightOfRegulars {
  /** 1 for each venue that was looked at for a third of the weeks at least, by index. */
  readonly venues: Uint8Array;
  /** How many of the venues that were asked about are left out. */
  readonly leftOut: number;
  /** That some are, if some are. */
  readonly caveats: readonly Caveat[];
}

/**
 * The venues that were looked at in the last weeks of a window, in which somebody has to show up to be regular at its end;
 * refused as `window-not-seen` unless all of these weeks were looked at, at all of them. Where nobody looked, nobody can be
 * seen to be regular.
 *
 * @param among - 1 for each venue that is asked about, by index.
 */
export function sightOfRegulars(
  dataset: CommunityDataset,
  definition: string,
  options: StageOptions,
  among: Uint8Array,
): Result<SightOfRegulars, InsufficientData> {
  const { window, types, timeZone = "UTC" } = options;
  const { ofWeeks } = requireStageRules(options);
  const weeks: TimeWindow = { from: weekStart(window.until, ofWeeks, timeZone), until: window.until };
  const seen = seenByVenue(dataset, { needs: needsOfTypes(types), venues: among, window: weeks });
  const together = commonlySeen(seen, weeks);
  if (lengthOf(together) !== weeks.until - weeks.from)
    return insufficientData(definition, "window-not-seen", 7 * ofWeeks, wholeDaysOf(together));
  const venues = Uint8Array.from(seen, (ofVenue) => (isSeenEnough(ofVenue, weeks) ? 1 : 0));
  const leftOut = countMarked(among) - countMarked(venues);
  return ok({
    venues,
    leftOut,
    caveats: leftOut === 0 ? [] : [{ code: "venues-left-out", params: { count: leftOut } }],
  });
}
