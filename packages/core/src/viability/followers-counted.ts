import { err, ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import { type SummedTotal, summedTotal } from "../activity/totals/summed-total.js";
import { type Total, wholeTotals } from "../activity/totals/whole-totals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { assertWindow, dayMilliseconds, type TimeWindow } from "../model/time-window.js";

/** How many followers there are, and how many came since a window began. */
export interface FollowersCounted {
  readonly level: Total;
  readonly since: SummedTotal;
}

/** The last level of a window, with the new followers from its begin until then. */
export function followersCounted(
  dataset: CommunityDataset,
  definition: string,
  window: TimeWindow,
): Result<FollowersCounted, Refusal> {
  assertWindow(window);
  return latestLevel(dataset, definition, window).andThen((level) =>
    summedTotal(dataset, definition, "new-followers", {
      from: window.from,
      until: Math.min(level.until, window.until),
    }).map((since) => ({ level, since })),
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
