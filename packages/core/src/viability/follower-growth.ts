import { err, ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import { summedTotal } from "../activity/totals/summed-total.js";
import { type Total, wholeTotals } from "../activity/totals/whole-totals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { type Measurement, measurement } from "../model/measurement.js";
import { assertWindow, dayMilliseconds, type TimeWindow } from "../model/time-window.js";

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
  assertWindow(window);
  return latestLevel(dataset, definition, window).andThen(({ fact, until }) =>
    summedTotal(dataset, definition, "new-followers", {
      from: window.from,
      until: Math.min(until, window.until),
    }).andThen(({ value, caveats }): Result<Measurement<"ratio">, Refusal> => {
      const before = fact.value - value;
      if (before < 1) return err({ type: "DataUnreliable", definition, reason: "totals-disagree" });
      const isShort = window.until - until >= dayMilliseconds && caveats.length === 0;
      return ok(
        measurement({
          value: fact.value / before,
          unit: "ratio",
          sampleSize: before,
          sampleOf: "followers",
          window,
          definition,
          caveats: isShort ? [{ code: "window-seen-in-part" }] : caveats,
        }),
      );
    }),
  );
}

/** The level of the last moment in a window; half a day behind it counts, since days have no zone. */
function latestLevel(dataset: CommunityDataset, definition: string, window: TimeWindow): Result<Total, Refusal> {
  const choice = { names: ["followers"], temporality: "level", of: "places" } as const;
  return wholeTotals(dataset, definition, choice)
    .mapErr((refusal) => (refusal.type === "InsufficientData" ? { ...refusal, reason: "level-not-given" } : refusal))
    .andThen((levels) => {
      const inside = levels.filter(
        ({ until }) => until > window.from && until < window.until + dayMilliseconds / 2 + 1,
      );
      const last = Math.max(...inside.map(({ until }) => until));
      const [level, ...others] = inside.filter(({ until }) => until === last);
      if (level === undefined) return insufficientData(definition, "level-not-given", 1, 0);
      if (others.length === 0) return ok(level);
      return err({ type: "DataUnreliable", definition, reason: "levels-of-several-places" } as const);
    });
}
