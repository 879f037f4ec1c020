import { ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Capability } from "../../model/capability.js";
import type { InsufficientData } from "../../model/errors.js";
import type { TimeWindow } from "../../model/time-window.js";
import { insufficientData } from "../refusals.js";
import { seenByVenue } from "./seen-by-venue.js";
import { spansByVenue } from "./spans-by-venue.js";
import { unitedStretches, wholeDatesOf } from "./stretches.js";

/** Fewer days show who happened to be there, not who carries the work week after week: ours. */
const fewestDays = 7;

/**
 * Whether so much of a window was looked at that a figure about people over time may be taken; else its refusal as
 * `window-not-seen`. It takes 7 days, seen at any of the venues. A venue whose source does not say when it looked cannot
 * be held against this.
 *
 * @param venues - 1 for each venue that counts, by index.
 */
export function seenLongEnough(
  dataset: CommunityDataset,
  definition: string,
  needs: readonly Capability[],
  window: TimeWindow,
  venues: Uint8Array,
): Result<void, InsufficientData> {
  const undeclared = spansByVenue(dataset).some(
    (spans, venue) =>
      venues[venue] === 1 &&
      !spans.some(({ declared, capabilities }) => declared && needs.some((need) => capabilities.has(need))),
  );
  const days = wholeDatesOf(unitedStretches(seenByVenue(dataset, { needs, venues, window })));
  if (undeclared || days >= fewestDays) return ok();
  return insufficientData(definition, "window-not-seen", fewestDays, days);
}
