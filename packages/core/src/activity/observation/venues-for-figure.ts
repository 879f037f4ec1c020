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
import { ownActsAlone, ownActsForFigure, venuesApart } from "./own-acts.js";
import { spansByVenue } from "./spans-by-venue.js";

/** Where a figure can be taken. */
export interface VenuesForFigure {
  /** 1 for each venue that can carry the figure, by index. */
  readonly venues: Uint8Array;
  /** What was not looked at, as far as a reader must know it. */
  readonly caveats: readonly Caveat[];
}

/**
 * The venues that can carry a figure in a window, or its refusal: `own-acts-alone` where all that is shown are the own acts of
 * some people and the figure asks what others did too; that the source's rules forbid it, where a venue that
 * shows everything may not be asked for people's history (`historyLimits`); `window-not-seen` where a venue shows everything
 * at some other time; else that the capability is missing, since asking for another window would not help then.
 *
 * Own acts (`ownActsForFigure`) stand apart beside a source that shows everybody's: caveat `own-acts-left-out`. Where there is no such
 * source, the few figures that they can carry have the caveat `own-acts-alone`.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function venuesForFigure(
  dataset: CommunityDataset,
  definition: string,
  needs: readonly Capability[],
  window: TimeWindow,
): Result<VenuesForFigure, Refusal> {
  const own = ownActsForFigure(dataset, definition, needs);
  if (own.isOfOthersToo) return err({ type: "DataUnreliable", definition, reason: ownActsAlone });
  const forbiddenBy = historyLimits(dataset, definition, needs, window);
  const permitted = forbiddenBy.map((source) => source === undefined);
  const { mask, count, missing, caveats } = carryingVenues(dataset, needs, window, permitted, own.apart);
  if (count > 0) {
    const gaps = gapsInObservation(dataset, { needs, venues: mask, window });
    return ok({ venues: mask, caveats: [...caveats, ...gaps, ...own.caveats] });
  }
  const everShown = venuesEverShowing(dataset, needs);
  const source = forbiddenBy.find((by, venue) => by !== undefined && everShown[venue] === 1);
  const isShownElsewhere = everShown.some((shown, venue) => shown === 1 && permitted[venue] === true);
  if (source !== undefined && !isShownElsewhere) {
    return err({ type: "NotPermitted", definition, source, reason: "member-history-not-kept" });
  }
  if (isShownElsewhere) return insufficientData(definition, "window-not-seen", Math.ceil(windowDays(window)), 0);
  const nowhere = missing.filter((need) => !venuesEverShowing(dataset, [need]).includes(1));
  return capabilityMissing(definition, nowhere.length > 0 ? nowhere : missing);
}

/** 1 for each venue that shows all of it at some time, by index; none that stands apart. */
export function venuesEverShowing(dataset: CommunityDataset, needs: readonly Capability[]): Uint8Array {
  const apart = venuesApart(dataset);
  return Uint8Array.from(spansByVenue(dataset), (spans, venue) =>
    apart[venue] !== true && needs.every((need) => spans.some(({ capabilities }) => capabilities.has(need))) ? 1 : 0,
  );
}
