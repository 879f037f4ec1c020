import { ok, type Result } from "neverthrow";
import { observedStretch } from "../activity/observed-stretch.js";
import { capabilityMissing } from "../activity/refusals.js";
import { silentDays } from "../activity/silent-days.js";
import { carryingVenues } from "../dataset/carrying-venues.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Caveat, type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/**
 * The longest stretch of a window without any contribution by a person, in days of 24 hours; may be a fraction.
 *
 * Over all venues together, so a quiet channel beside a lively one is no silence. Silence at either end of the window
 * counts with the part that lies inside. Only what was looked at can be silent: the stretch begins when the sources
 * began to look, and ends when they say that they stopped; where no source says so, silence runs to the end of the
 * window. A window without any contribution is silent as a whole, which is an answer and no refusal. Gaps in the
 * observation may make a silence look longer: caveat `gaps-in-observation`. A count of what happened, so without
 * interval. Refused where no venue was looked at during the window.
 *
 * @returns The days; the sample is the contributions in the window.
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
  const carrying = carryingVenues(dataset, ["authors"], window);
  if (carrying.count === 0) return capabilityMissing(definition, carrying.missing);
  const seen = observedStretch(dataset, "authors", carrying.mask);
  const looked = { from: Math.max(window.from, seen.from), until: Math.min(window.until, seen.until) };
  const { longestDays, contributions } = silentDays(dataset, looked, carrying.mask);
  return ok(
    measurement({
      value: longestDays,
      unit: "days",
      sampleSize: contributions,
      sampleOf: "contributions",
      window,
      definition,
      caveats: [...carrying.caveats, ...gapCaveat(dataset, window, carrying.mask)],
    }),
  );
}

function gapCaveat({ spans }: CommunityDataset, window: TimeWindow, venues: Uint8Array): readonly Caveat[] {
  const gaps = spans.filter(({ venue }) => venues[venue] === 1).flatMap((span) => span.gaps);
  const within = gaps.filter(({ from, until }) => from < window.until && until > window.from);
  return within.length === 0 ? [] : [{ code: "gaps-in-observation", params: { count: within.length } }];
}
