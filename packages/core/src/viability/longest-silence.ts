import type { Result } from "neverthrow";
import { seenTogether } from "../activity/observation/seen-together.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { silentDays } from "../activity/rhythm/silent-days.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Capability } from "../model/capability.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/**
 * The longest stretch of a window without any contribution by a person, in days of 24 hours; may be a fraction.
 *
 * Over all venues together, so a quiet channel beside a lively one is no silence. Silence at either end of the window
 * counts with the part that lies inside. Only what was looked at can be silent: days count on which every venue was
 * looked at that was for a third of the window at least, and a silence ends where nobody looked, since nobody knows what
 * came then. A source that does not say when it looked is taken to have looked from its first contribution to the end of
 * the window. A window without any contribution is silent as a whole, which is an answer and no refusal. Where gaps cut
 * the window the longest silence may be longer: caveat `gaps-in-observation`. A count of what happened, so without
 * interval. Refused as `window-not-seen` where under a third of the window was looked at: so many days were needed, so
 * many there were.
 *
 * @returns The days; the sample is the contributions in what was looked at, not the days: those are no sample unit.
 * @throws RangeError if the window does not end after it begins.
 * @see https://chaoss.community/?p=3444 CHAOSS, Activity Dates and Times
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "reply", at: "2026-01-01T00:00:00Z", author: "ann" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-09T00:00:00Z", author: "ann" },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 0, 12) };
 * longestSilence(dataset, { window })._unsafeUnwrap().value // => 8
 */
export function longestSilence(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<Measurement<"days">, Refusal> {
  const definition = "longest-silence@1";
  const needs: readonly Capability[] = ["authors"];
  return venuesForFigure(dataset, definition, needs, window).andThen(({ venues, caveats }) => {
    return seenTogether(dataset, definition, { needs, venues, window }).map(({ stretches }) => {
      const { longestDays, contributions } = silentDays(dataset, stretches, venues);
      const facts = { window, definition, caveats };
      return measurement({
        value: longestDays,
        unit: "days",
        sampleSize: contributions,
        sampleOf: "contributions",
        ...facts,
      });
    });
  });
}
