import { ok, type Result } from "neverthrow";
import type { AttributionOptions } from "../activity/attributed-contributions.js";
import { needsOfTypes } from "../activity/counted-types.js";
import { firstContributions } from "../activity/first-contributions.js";
import { historyBefore } from "../activity/history-before.js";
import { capabilityMissing } from "../activity/refusals.js";
import { carryingVenues } from "../dataset/carrying-venues.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/window-rows.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";

/**
 * How many people contributed for the first time in a window, in people.
 *
 * *First* is looked up in the whole record, over all venues, so that somebody who comes back after a year is not new
 * (Augur, which looks in the window alone, gets this wrong). With types: the first contribution of those types. 0 is
 * an answer: nobody was new. Where the record before the window was not seen completely the caveat
 * `history-incomplete` says that some may have been there before; where nothing before it was seen the figure is
 * refused (`no-history`). A count of what happened, so without interval.
 *
 * @returns The people; the sample is everybody who contributed until the end of the window.
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 * @see https://chaoss.community/?p=3613 CHAOSS, New Contributors
 * @example
 * const authors = ["ann", "ann", "bob"];
 * const dataset = createDataset(
 *   authors.map((author, day) => ({ kind: "contribution", id: `${day}`, type: "reply", at: `2026-01-0${day + 1}T09:00:00Z`, author })),
 * );
 * const window = { from: Date.UTC(2026, 0, 2), until: Date.UTC(2026, 0, 31) };
 * newContributors(dataset, { window })._unsafeUnwrap().value // => 1
 */
export function newContributors(
  dataset: CommunityDataset,
  { window, types }: AttributionOptions,
): Result<Measurement<"people">, Refusal> {
  const definition = "new-contributors@1";
  const carrying = carryingVenues(dataset, needsOfTypes(types), window);
  const { start, end } = windowRows(dataset, window);
  const first = firstContributions(dataset, types);
  if (carrying.count === 0) return capabilityMissing(definition, carrying.missing);
  return historyBefore(dataset, definition, window, carrying.mask).andThen((caveats) => {
    const value = first.reduce((sum, row) => sum + (row >= start && row < end ? 1 : 0), 0);
    const sampleSize = first.reduce((sum, row) => sum + (row >= 0 && row < end ? 1 : 0), 0);
    const told = [...carrying.caveats, ...caveats];
    return ok(
      measurement({ value, unit: "people", sampleSize, sampleOf: "people", window, definition, caveats: told }),
    );
  });
}
