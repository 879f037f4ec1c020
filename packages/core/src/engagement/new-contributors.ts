import type { Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { historyBefore } from "../activity/observation/history-before.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import type { AttributionOptions } from "../activity/people/attributed-contributions.js";
import { firstContributions } from "../activity/people/first-contributions.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";

/**
 * How many people contributed for the first time in a window, in people.
 *
 * *First* is looked up in the whole record, so that somebody who comes back after a year is not new (Augur, which looks
 * in the window alone, gets this wrong), at the venues that carry the figure: who was known only at a venue that is left
 * out is new at the others. With types: the first contribution of those types. 0 is an answer: nobody was new. Where the record before the window was not seen completely the caveat
 * `history-incomplete` says that some may have been there before; where nothing before it was seen the figure is
 * refused (`no-history`). A count of what happened, so without interval.
 *
 * @returns The people; the sample is everybody who contributed at those venues until the end of the window.
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
  const needs = needsOfTypes(types);
  countedTypes(types);
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues, caveats }) =>
    historyBefore(dataset, definition, { needs, venues, window }).map((history) => {
      const { start, end } = windowRows(dataset, window);
      const first = firstContributions(dataset, { venues, ...(types ? { types } : {}) });
      const value = first.reduce((sum, row) => sum + (row >= start && row < end ? 1 : 0), 0);
      const sampleSize = first.reduce((sum, row) => sum + (row >= 0 && row < end ? 1 : 0), 0);
      const told = [...caveats, ...history];
      return measurement({ value, unit: "people", sampleSize, sampleOf: "people", window, definition, caveats: told });
    }),
  );
}
