import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { TimeWindow } from "../../model/time-window.js";
import { seenByVenue } from "../observation/seen-by-venue.js";
import { type Stretches, unitedStretches } from "../observation/stretches.js";
import { venuesForFigure } from "../observation/venues-for-figure.js";
import type { ShownDuty } from "./acts.js";
import { needsOfDuties } from "./needs-of-duties.js";

/**
 * When at least one of the venues that can show acts of a duty was looked at for them. Gatherings are stated as a whole, and
 * at no venue: all of the window.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function whenShown(dataset: CommunityDataset, duty: ShownDuty, window: TimeWindow): Stretches {
  if (duty === "organising") return [window];
  const seen = needsOfDuties[duty].flatMap((needs) =>
    venuesForFigure(dataset, `duty-acts/${duty}@1`, needs, window).match(
      ({ venues }) => seenByVenue(dataset, { needs, venues, window }),
      () => [],
    ),
  );
  return unitedStretches(seen);
}
