import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type DayValue, daySeries, rowsBetween, thirtyDaysBefore } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { dayMilliseconds, type ReportPeriod } from "./report-period.js";
import { type UserVisit, userVisits } from "./user-visits.js";

/** Discourse's own count of visits. */
export interface VisitsReport {
  readonly type: "visits";
  /** Users who came by on a day, by telephone or not. */
  readonly data: readonly DayValue[];
  /** The same in two: since 2026 Discourse shows it so. Absent: of some of them the rows do not say how they came. */
  readonly byDevice?: { readonly desktop: readonly DayValue[]; readonly mobile: readonly DayValue[] };
  /** Visits in the period. Before 2026 Discourse gave all that there ever were. */
  readonly total: number;
  /** In the 30 days before the period. */
  readonly prev30Days: number;
}

/**
 * How many users came by, as Discourse counts them, per day.
 *
 * Its table has one row for each user and day, so that coming back on the same day counts once. A visit is on a day and
 * not at a moment: it is in the period if the beginning of its day is, both ends included. Everybody who is logged in
 * counts, staff too; who is not logged in is never seen.
 *
 * @returns The report, or which facts the rows lack: it needs visits, which only the forum's own database has.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/visits.rb
 * @example
 * const visit = { kind: "userVisit", visitedAt: "2026-01-05", timeReadSeconds: 60 } as const;
 * const forum = forumOf([{ ...visit, userId: 7, mobile: false }, { ...visit, userId: 8, mobile: true }]);
 * const visits = visitsReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap();
 * visits.data // => [{ x: "2026-01-05", y: 2 }]
 * visits.byDevice?.mobile // => [{ x: "2026-01-05", y: 1 }]
 */
export function visitsReport(forum: Forum, period: ReportPeriod): Result<VisitsReport, FactsMissing> {
  return withFacts(forum, "visits", ["user-visits"], () => {
    const visits = userVisits(forum);
    const { from, until } = thirtyDaysBefore(period);
    const seriesOf = (some: readonly UserVisit[]): readonly DayValue[] =>
      daySeries({ at: some.map(({ day }) => day * dayMilliseconds) }, period, { y: "count", ends: "closed" });
    const data = seriesOf(visits);
    return {
      type: "visits",
      data,
      ...(isToldApart(visits, period) && {
        byDevice: {
          desktop: seriesOf(visits.filter(({ mobile }) => mobile === false)),
          mobile: seriesOf(visits.filter(({ mobile }) => mobile === true)),
        },
      }),
      total: data.reduce((sum, { y }) => sum + y, 0),
      prev30Days: rowsBetween({ at: visits.map(({ day }) => day * dayMilliseconds) }, from, until).at.length,
    };
  });
}

/** Whether of each visit in the period it is known how they came. */
function isToldApart(visits: readonly UserVisit[], { start, end }: ReportPeriod): boolean {
  return visits.every(({ day, mobile }) => {
    const at = day * dayMilliseconds;
    return at < start || at > end || mobile !== undefined;
  });
}
