import type { Result } from "neverthrow";
import { summedTotal } from "../activity/totals/summed-total.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import type { TimeWindow } from "../model/time-window.js";

/**
 * How many followers a page gained in a window, less those that it lost.
 *
 * A follower has pressed a button: it is no member who takes part. The sum of the totals `new-followers` of places, however
 * they came (of themselves, invited, by advertisements). Below 0 where more left than came; a count without interval. Days
 * without a total are told as `window-seen-in-part`. Refused as `impressions` is.
 *
 * @returns The number of followers; the sample is the totals that were added, usually days.
 * @throws RangeError if the window does not end after it begins.
 * @see https://learn.microsoft.com/en-us/linkedin/marketing/community-management/organizations/follower-statistics
 * @example
 * const day = { kind: "aggregate", metric: "new-followers", temporality: "change" } as const;
 * const dataset = createDataset([
 *   { ...day, from: "2026-01-30", until: "2026-01-31", value: 7 },
 *   { ...day, from: "2026-01-31", until: "2026-02-01", value: -2 },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 30), until: Date.UTC(2026, 1, 1) };
 * newFollowers(dataset, { window })._unsafeUnwrap().value // => 5
 */
export function newFollowers(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<Measurement<"followers">, Refusal> {
  const definition = "new-followers@1";
  return summedTotal(dataset, definition, "new-followers", window).map(({ value, count, caveats }) =>
    measurement({ value, unit: "followers", sampleSize: count, sampleOf: "totals", window, definition, caveats }),
  );
}
