import type { Result } from "neverthrow";
import { summedTotal } from "../activity/totals/summed-total.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/**
 * How often posts were shown in a window: the reach of a page, as its platform counts it.
 *
 * Times, not people: who sees a post twice counts twice, and totals of different people cannot be added over days. The sum
 * of the totals `impressions` of places, without those of single posts and without parts such as what was paid for. Taken
 * as the platform gives it, corrections included; a count without interval. Days without a total are told as
 * `window-seen-in-part`. Refused where no source has totals, as `total-not-given` where none is of impressions, as
 * `window-not-seen` where none lies in the window, and as unreliable where totals overlap.
 *
 * @returns The number of times; the sample is the totals that were added, usually days.
 * @throws RangeError if the window does not end after it begins.
 * @see https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/share-statistics
 * @example
 * const day = { kind: "aggregate", metric: "impressions", temporality: "change" } as const;
 * const dataset = createDataset([
 *   { ...day, from: "2026-01-30", until: "2026-01-31", value: 120 },
 *   { ...day, from: "2026-01-31", until: "2026-02-01", value: 331 },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 30), until: Date.UTC(2026, 1, 1) };
 * impressions(dataset, { window })._unsafeUnwrap().value // => 451
 */
export function impressions(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<Measurement<"impressions">, Refusal> {
  const definition = "impressions@1";
  return summedTotal(dataset, definition, "impressions", window).map(({ value, count, caveats }) =>
    measurement({ value, unit: "impressions", sampleSize: count, sampleOf: "totals", window, definition, caveats }),
  );
}
