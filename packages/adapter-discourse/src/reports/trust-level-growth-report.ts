import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import type { DayValue } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { assertPeriod, dateOfDay, dayNumber, type ReportPeriod } from "./report-period.js";
import { trustLevelChanges } from "./trust-level-changes.js";

/** Discourse's own count of users who reached a trust level. */
export interface TrustLevelGrowthReport {
  readonly type: "trust_level_growth";
  /** One series for each level from 1 to 4; each has every day on which any level changed, if only with 0. */
  readonly data: readonly TrustLevelSeries[];
}

/** How many users reached one level, day by day. */
export interface TrustLevelSeries {
  readonly req: "tl1_reached" | "tl2_reached" | "tl3_reached" | "tl4_reached";
  readonly data: readonly DayValue[];
}

/** The levels that can be reached, with the names of their series. */
const levels = [
  [1, "tl1_reached"],
  [2, "tl2_reached"],
  [3, "tl3_reached"],
  [4, "tl4_reached"],
] as const;

/**
 * How many users reached each trust level, as Discourse counts them, per day.
 *
 * From its history of users, changes by staff and by the system alike. A change counts for the level that it leads to,
 * if it leads up: from 0 to 4 counts once, at 4, and nowhere in between. Falls are not counted, but their day is listed.
 * Whoever reaches a level twice counts twice. Automated accounts count. Both ends of the period belong to it; days are
 * those of UTC.
 *
 * @returns The report, or which facts the rows lack: it needs changes of trust levels, which only the forum's own
 * database has.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/trust_level_growth.rb
 * @example
 * const forum = forumOf([
 *   { kind: "trustLevelChange", userId: 7, from: 0, to: 4, createdAt: Date.UTC(2026, 0, 5) },
 * ]);
 * const { data } = trustLevelGrowthReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap();
 * data.map((level) => level.data[0]?.y) // => [0, 0, 0, 1]
 */
export function trustLevelGrowthReport(
  forum: Forum,
  period: ReportPeriod,
): Result<TrustLevelGrowthReport, FactsMissing> {
  assertPeriod(period);
  return withFacts(forum, "trust_level_growth", ["trust-level-changes"], () => {
    const changes = trustLevelChanges(forum, period).map((change) => ({ ...change, day: dayNumber(change.createdAt) }));
    const days = [...new Set(changes.map(({ day }) => day))];
    const reached = (level: number, on: number): number =>
      changes.filter(({ from, to, day }) => day === on && to === level && from < level).length;
    return {
      type: "trust_level_growth",
      data: levels.map(([level, req]) => ({
        req,
        data: days.map((day) => ({ x: dateOfDay(day), y: reached(level, day) })),
      })),
    };
  });
}
