import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { daysLookedAt, type SilentDaysOptions } from "./days-looked-at.js";

/**
 * The share (0–1) of the calendar days of a window on which nobody contributed anything (S41): how often the dialogue stands
 * still, where `longestSilence` says for how long at the most.
 *
 * Over all venues together. Days count that lie in the window as a whole and were looked at as a whole, at every venue
 * that was for a third of the window at least; what nobody looked at is not silent. Automated accounts do not make a
 * day lively; somebody whose name is not known does. Weekends count like other days: two silent days of seven are 0.29. A
 * count of what happened, so without interval; a window without any contribution gives 1, which is an answer. Refused as
 * `window-not-seen` where under a third of the window was looked at, as `too-few-days` where no whole day was, and where
 * the source cannot show it.
 *
 * @returns The share; the sample is the days that were looked at.
 * @throws RangeError if the window does not end after it begins or there is no such zone.
 * @see https://chaoss.community/?p=3444 CHAOSS, Activity Dates and Times
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "reply", at: "2026-01-01T00:00:00Z", author: "ann" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-03T12:00:00Z", author: "ann" },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 5) };
 * daysWithoutContribution(dataset, { window })._unsafeUnwrap().value // => 0.5
 */
export function daysWithoutContribution(
  dataset: CommunityDataset,
  options: SilentDaysOptions,
): Result<Measurement<"share">, Refusal> {
  const definition = "days-without-contribution@1";
  const { window } = options;
  return daysLookedAt(dataset, definition, options).andThen(({ days, caveats }) => {
    const seen = days.filter(({ isSeen }) => isSeen);
    if (seen.length === 0) return insufficientData(definition, "too-few-days", 1, 0);
    const silent = seen.filter(({ firstRow }) => firstRow < 0).length;
    const facts = { window, definition, caveats };
    return ok(
      measurement({ value: silent / seen.length, unit: "share", sampleSize: seen.length, sampleOf: "days", ...facts }),
    );
  });
}
