import type { Result } from "neverthrow";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Refusal } from "../../model/errors.js";
import type { Caveat } from "../../model/measurement.js";
import { assertWindow, dayMilliseconds, type TimeWindow, windowDays } from "../../model/time-window.js";
import type { TotalName } from "../../model/total-name.js";
import { insufficientData } from "../refusals.js";
import { coverageOf, liesIn, type Total, wholeTotals, withoutOverlap } from "./whole-totals.js";

/** What totals of one name add up to in a window. */
export interface SummedTotal {
  readonly value: number;
  /** How many totals were added. */
  readonly count: number;
  readonly totals: readonly Total[];
  readonly caveats: readonly Caveat[];
}

/**
 * The sum of a total over a window and all places. Totals say themselves for when they are, so no observation is asked for;
 * days without one are told as `window-seen-in-part`. Refused as `window-not-seen` where no total lies in the window, and as
 * unreliable (`totals-overlap`) where one stretch is in two totals of a place.
 *
 * @throws RangeError if the window does not end after it begins.
 */
export function summedTotal(
  dataset: CommunityDataset,
  definition: string,
  name: TotalName,
  window: TimeWindow,
): Result<SummedTotal, Refusal> {
  assertWindow(window);
  return wholeTotals(dataset, definition, { names: [name], temporality: "change", of: "places" }).andThen((all) => {
    const inside = all.filter((total) => liesIn(total, window));
    if (inside.length === 0) return insufficientData(definition, "window-not-seen", Math.ceil(windowDays(window)), 0);
    return withoutOverlap(definition, inside).map((totals) => ({
      value: totals.reduce((sum, { fact }) => sum + fact.value, 0),
      count: totals.length,
      totals,
      caveats: isWhole(coverageOf(totals, window), window) ? [] : [{ code: "window-seen-in-part" }],
    }));
  });
}

/** Half a day may be missing at either end, where the days of totals are those of another zone. */
function isWhole(coverage: number, window: TimeWindow): boolean {
  return (1 - coverage) * (window.until - window.from) < dayMilliseconds;
}
