import { ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { againstWindowBefore } from "../activity/observation/against-window-before.js";
import { type AttributionOptions, unknownAuthors } from "../activity/people/attributed-contributions.js";
import { contributionsByPerson } from "../activity/people/contributions-by-person.js";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";

/** With fewer people before, one more or less moves the ratio by a fifth or more: ours. */
const fewestBefore = 5;

/**
 * How many people contributed in a window for each one who did in the window of the same length just before: 1 is
 * steady, 0.5 half as many, 2 twice as many.
 *
 * People and not contributions, because one busy person must not hide that others fall silent. Both windows are counted
 * at the same venues, those of which at most a tenth of each window was not looked at, gaps included, and over the same
 * types (all, unless named). Nobody now gives 0, which is an answer. A count of what happened, so without interval; with
 * few people it swings by chance. Refused as `window-not-seen` where there is no such venue, since half a month collected
 * looks like decline, and as `too-few-contributors-before` under 5 people before. Needed and found are days of both
 * windows, at the venue that was seen best.
 *
 * @returns The ratio; the sample is the people before.
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 * @see https://github.com/Bitergia/grimoirelab-metrics for the growth rate of contributors, which is this minus 1
 * @example
 * const authors = ["ann", "bob", "cas", "dee", "eli", "ann", "fay"];
 * const dataset = createDataset(
 *   authors.map((author, day) => ({ kind: "contribution", id: `${day}`, type: "reply", at: `2026-01-0${day + 1}T00:00:00Z`, author })),
 * );
 * const window = { from: Date.UTC(2026, 0, 6), until: Date.UTC(2026, 0, 11) };
 * activityTrend(dataset, { window })._unsafeUnwrap().value // => 0.4
 */
export function activityTrend(
  dataset: CommunityDataset,
  { window, types }: AttributionOptions,
): Result<Measurement<"ratio">, Refusal> {
  const definition = "activity-trend@1";
  countedTypes(types);
  const needs = needsOfTypes(types);
  return againstWindowBefore(dataset, definition, needs, window).andThen(({ venues, previous, caveats }) => {
    const choice = { venues, ...(types ? { types } : {}) };
    const now = contributionsByPerson(dataset, { ...choice, window });
    const before = contributionsByPerson(dataset, { ...choice, window: previous });
    const sampleSize = before.contributors;
    if (sampleSize < fewestBefore) {
      return insufficientData(definition, "too-few-contributors-before", fewestBefore, sampleSize);
    }
    return ok(
      measurement({
        value: now.contributors / sampleSize,
        unit: "ratio",
        sampleSize,
        sampleOf: "people",
        window,
        definition,
        caveats: [...caveats, ...unknownAuthors(now.unattributed + before.unattributed)],
      }),
    );
  });
}
