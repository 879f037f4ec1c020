import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";
import { followersCounted } from "./followers-counted.js";

/**
 * How many followers a page has at the end of a window for each one that it had at the begin: 1 is as many, 1.1 a tenth
 * more.
 *
 * Totals of new followers alone do not say it: it takes one total of how many there are (`followers`, a level), of the last
 * moment in the window for which it is given. The begin is that level less the new followers since. Levels of several
 * places are not added, since one may follow both. A count without interval; as much of the window as the level does not
 * reach is told as `window-seen-in-part`. Refused as `new-followers` is, as `level-not-given` without a level in the
 * window, as unreliable (`levels-of-several-places`, `totals-disagree`) where there are several at once, or where fewer than one would have
 * followed at the begin.
 *
 * @returns The ratio; the sample is the followers at the begin.
 * @throws RangeError if the window does not end after it begins.
 * @example
 * const dataset = createDataset([
 *   { kind: "aggregate", metric: "new-followers", temporality: "change", from: "2026-01-01", until: "2026-02-01", value: 40 },
 *   { kind: "aggregate", metric: "followers", temporality: "level", from: "2026-01-31", until: "2026-02-01", value: 440 },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 1, 1) };
 * followerGrowth(dataset, { window })._unsafeUnwrap().value // => 1.1
 */
export function followerGrowth(
  dataset: CommunityDataset,
  { window }: { readonly window: TimeWindow },
): Result<Measurement<"ratio">, Refusal> {
  const definition = "follower-growth@1";
  return followersCounted(dataset, definition, window).andThen(
    ({ level, since: { value, caveats } }): Result<Measurement<"ratio">, Refusal> => {
      const before = level.fact.value - value;
      if (before < 1) return err({ type: "DataUnreliable", definition, reason: "totals-disagree" });
      const isShort = window.until - level.until >= dayMilliseconds && caveats.length === 0;
      return ok(
        measurement({
          value: level.fact.value / before,
          unit: "ratio",
          sampleSize: before,
          sampleOf: "followers",
          window,
          definition,
          caveats: isShort ? [{ code: "window-seen-in-part" }] : caveats,
        }),
      );
    },
  );
}
