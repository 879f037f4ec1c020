import type { Result } from "neverthrow";
import { type AttributionOptions, unknownAuthors } from "../activity/attributed-contributions.js";
import { contributionsByPerson } from "../activity/contributions-by-person.js";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { insufficientData } from "../activity/refusals.js";
import { venuesForFigure } from "../activity/venues-for-figure.js";
import { venuesSeenInBoth } from "../activity/venues-seen-in-both.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { assertWindow, windowDays } from "../model/time-window.js";

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
  assertWindow(window);
  countedTypes(types);
  const previous = { from: 2 * window.from - window.until, until: window.from };
  const whole = { from: previous.from, until: window.until };
  const needs = needsOfTypes(types);
  return venuesForFigure(dataset, definition, needs, whole).andThen(({ venues: shown }) => {
    const { venues, bestSeen } = venuesSeenInBoth(dataset, { needs, venues: shown }, [previous, window]);
    const days = Math.ceil(windowDays(whole));
    if (!venues.includes(1)) return insufficientData(definition, "window-not-seen", days, bestSeen);
    const choice = { venues, ...(types ? { types } : {}) };
    const now = contributionsByPerson(dataset, { ...choice, window });
    const before = contributionsByPerson(dataset, { ...choice, window: previous });
    const sampleSize = before.contributors;
    if (sampleSize < fewestBefore) {
      return insufficientData(definition, "too-few-contributors-before", fewestBefore, sampleSize);
    }
    // As if nobody had looked elsewhere, so that what is told is told of the venues that are compared.
    const compared = { ...dataset, spans: dataset.spans.filter(({ venue }) => venues[venue] === 1) };
    return venuesForFigure(compared, definition, needs, whole).map(({ caveats }) =>
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
