import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { carryingVenues } from "../../dataset/observation/carrying-venues.js";
import type { Capability } from "../../model/capability.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { type TimeWindow, windowDays } from "../../model/time-window.js";
import { capabilityMissing, insufficientData } from "../refusals.js";
import { gapsInObservation } from "./gaps-in-observation.js";
import { historyLimits } from "./history-limits.js";
import { spansByVenue } from "./spans-by-venue.js";

/** Where a figure can be taken. */
export interface VenuesForFigure {
  /** 1 for each venue that can carry the figure, by index. */
  readonly venues: Uint8Array;
  /** What was not looked at, as far as a reader must know it. */
  readonly caveats: readonly Caveat[];
}

/**
 * The venues that can carry a figure in a window, or its refusal: that the source's rules forbid it, where a venue that
 * shows everything may not be asked for people's history (`historyLimits`); `window-not-seen` where a venue shows everything
 * at some other time; else that the capability is missing, since asking for another window would not help then.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function venuesForFigure(
  dataset: CommunityDataset,
  definition: string,
  needs: readonly Capability[],
  window: TimeWindow,
): Result<VenuesForFigure, Refusal> {
  const forbiddenBy = historyLimits(dataset, definition, needs, window);
  const permitted = forbiddenBy.map((source) => source === undefined);
  const { mask, count, missing, caveats } = carryingVenues(dataset, needs, window, permitted);
  if (count > 0) {
    return ok({ venues: mask, caveats: [...caveats, ...gapsInObservation(dataset, { needs, venues: mask, window })] });
  }
  const everShown = venuesEverShowing(dataset, needs);
  const source = forbiddenBy.find((by, venue) => by !== undefined && everShown[venue] === 1);
  const isShownElsewhere = everShown.some((shown, venue) => shown === 1 && permitted[venue] === true);
  if (source !== undefined && !isShownElsewhere) {
    return err({ type: "NotPermitted", definition, source, reason: "member-history-not-kept" });
  }
  if (isShownElsewhere) return insufficientData(definition, "window-not-seen", Math.ceil(windowDays(window)), 0);
  const nowhere = missing.filter((need) => !dataset.spans.some(({ capabilities }) => capabilities.has(need)));
  return capabilityMissing(definition, nowhere.length > 0 ? nowhere : missing);
}

/** 1 for each venue that shows all of it at some time, by index. */
export function venuesEverShowing(dataset: CommunityDataset, needs: readonly Capability[]): Uint8Array {
  return Uint8Array.from(spansByVenue(dataset), (spans) =>
    needs.every((need) => spans.some(({ capabilities }) => capabilities.has(need))) ? 1 : 0,
  );
}
