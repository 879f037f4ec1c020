import { ok, type Result } from "neverthrow";
import { needsOfTypes } from "../activity/counted-types.js";
import { commonlySeen } from "../activity/observation/commonly-seen.js";
import { seenByVenue } from "../activity/observation/seen-by-venue.js";
import type { Stretches } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { venuesSeenInBoth } from "../activity/observation/venues-seen-in-both.js";
import { insufficientData } from "../activity/refusals.js";
import { spokenTypes } from "../activity/sides/voices.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Capability } from "../model/capability.js";
import type { Refusal } from "../model/errors.js";
import type { Instant } from "../model/instant.js";
import type { Caveat } from "../model/measurement.js";
import { type TimeWindow, windowBefore } from "../model/time-window.js";

/** The half year before a moment, as far as a unit was looked at. */
export interface UnitInSight {
  /** All 180 days, and the last 90. */
  readonly whole: TimeWindow;
  readonly recent: TimeWindow;
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
  /** When these were looked at in the last 90 days. */
  readonly stretches: Stretches;
  readonly caveats: readonly Caveat[];
}

/** Where a unit was looked at for nearly all of 180 days, and of their last half. */
export function unitInSight(
  dataset: CommunityDataset,
  definition: string,
  asOf: Instant,
): Result<UnitInSight, Refusal> {
  const needs: readonly Capability[] = [...needsOfTypes(spokenTypes), "conversations"];
  const whole = windowBefore(asOf, 180);
  const recent = windowBefore(asOf, 90);
  return venuesForFigure(dataset, definition, needs, whole).andThen(({ venues: shown, caveats }) => {
    const halves = [{ from: whole.from, until: recent.from }, recent];
    const { venues, bestSeen } = venuesSeenInBoth(dataset, { needs, venues: shown }, halves);
    if (!venues.includes(1)) return insufficientData(definition, "window-not-seen", 180, bestSeen);
    const stretches = commonlySeen(seenByVenue(dataset, { needs, venues, window: recent }), recent);
    return ok({ whole, recent, venues, stretches, caveats });
  });
}
