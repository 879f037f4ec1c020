import { ok, type Result } from "neverthrow";
import { type AttributionOptions, unknownAuthors } from "../activity/attributed-contributions.js";
import { contributionsByPerson } from "../activity/contributions-by-person.js";
import { needsOfTypes } from "../activity/counted-types.js";
import { holdsWindow, observedStretch } from "../activity/observed-stretch.js";
import { capabilityMissing, insufficientData } from "../activity/refusals.js";
import { carryingVenues } from "../dataset/carrying-venues.js";
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
 * at the same venues, those that were looked at in both, and over the same types (all, unless named). Nobody now gives
 * 0, which is an answer. A count of what happened, so without interval; with few people it swings by chance. Refused as
 * `window-not-seen` where one of the windows was not looked at as a whole, since half a month collected looks like
 * decline, and as `too-few-contributors-before` under 5 people before.
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
  const previous = { from: 2 * window.from - window.until, until: window.from };
  const needs = needsOfTypes(types);
  const [now, before] = [carryingVenues(dataset, needs, window), carryingVenues(dataset, needs, previous)];
  const venues = now.mask.map((one, venue) => (one === 1 && before.mask[venue] === 1 ? 1 : 0));
  const choice = { venues, ...(types ? { types } : {}) };
  const [current, past] = [window, previous].map((one) => contributionsByPerson(dataset, { ...choice, window: one }));
  if (now.count === 0) return capabilityMissing(definition, now.missing);
  const whole = { from: previous.from, until: window.until };
  const seen = needs.every((need) => holdsWindow(observedStretch(dataset, need, venues), whole));
  if (!seen || current === undefined || past === undefined) {
    const days = Math.ceil(2 * windowDays(window));
    return insufficientData(definition, "window-not-seen", days, seenDays(dataset, venues, whole));
  }
  if (past.contributors < fewestBefore) {
    return insufficientData(definition, "too-few-contributors-before", fewestBefore, past.contributors);
  }
  const value = current.contributors / past.contributors;
  const caveats = [...now.caveats, ...unknownAuthors(current.unattributed + past.unattributed)];
  return ok(
    measurement({
      value,
      unit: "ratio",
      sampleSize: past.contributors,
      sampleOf: "people",
      window,
      definition,
      caveats,
    }),
  );
}

/** Whole days of the window that were looked at. */
function seenDays(
  dataset: CommunityDataset,
  venues: Uint8Array,
  window: { readonly from: number; readonly until: number },
): number {
  const seen = observedStretch(dataset, "authors", venues);
  const looked = { from: Math.max(seen.from, window.from), until: Math.min(seen.until, window.until) };
  return Math.max(0, Math.floor(windowDays(looked)));
}
