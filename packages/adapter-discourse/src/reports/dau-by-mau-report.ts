import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type DayValue, periodBefore } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { assertPeriod, dateOfDay, dayNumber, type ReportPeriod } from "./report-period.js";
import { roundUp } from "./rounding.js";
import { userVisits } from "./user-visits.js";

/** Discourse's own share of a month's visitors who come on one day. */
export interface DauByMauReport {
  readonly type: "dau_by_mau";
  /** In per cent, rounded upward to 2 decimals. Days on which nobody came are left out. */
  readonly data: readonly DayValue[];
  /** The mean of the days from 30 before the period up to its first, which belongs; rounded upward. Absent: no visits. */
  readonly prev30Days?: number;
  /** The same of the stretch before the period that is as long as it. */
  readonly prevPeriod?: number;
}

/** Days over which monthly users are counted, the day itself included. */
const monthDays = 30;

/**
 * Which share of a month's visitors comes on a day (daily over monthly active users), as Discourse computes it.
 *
 * For each day with a visit: the different users who came on it, in per cent of the different users who came on it or in
 * the 29 days before, rounded upward to 2 decimals. Means of such numbers are rounded upward again. Everybody who was
 * logged in counts, staff and automated accounts too. The days of both ends of the period belong to it, and those of both
 * ends of the 30 days before, so that the period's first day is in both. Discourse's text advises more than 20 %, an
 * older one 30 %; neither gives evidence. It says how often people look, not whether they take part.
 *
 * @returns The report, or which facts the rows lack: it needs visits, which only the forum's own database has.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/dau_by_mau.rb
 * @example
 * const visit = { kind: "userVisit", timeReadSeconds: 60 } as const;
 * const forum = forumOf([
 *   { ...visit, userId: 7, visitedAt: "2026-01-05" },
 *   { ...visit, userId: 8, visitedAt: "2026-01-05" },
 *   { ...visit, userId: 9, visitedAt: "2026-01-06" },
 * ]);
 * const { data } = dauByMauReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap();
 * data // => [{ x: "2026-01-05", y: 100 }, { x: "2026-01-06", y: 33.34 }]
 * dauByMauReport(forumOf([]), reportPeriod("2026-01-01", "2026-01-31")).isErr() // => true
 */
export function dauByMauReport(forum: Forum, period: ReportPeriod): Result<DauByMauReport, FactsMissing> {
  assertPeriod(period);
  return withFacts(forum, "dau_by_mau", ["user-visits"], () => {
    const usersOfDays = visitorsByDay(forum);
    const [first, last] = [dayNumber(period.start), dayNumber(period.end)];
    const mean = (from: number, until: number): number | undefined => meanOf(shares(usersOfDays, from, until));
    const prev30Days = mean(first - monthDays, first);
    const prevPeriod = mean(dayNumber(periodBefore(period).from), first - 1);
    return {
      type: "dau_by_mau",
      data: shares(usersOfDays, first, last),
      ...(prev30Days !== undefined && { prev30Days }),
      ...(prevPeriod !== undefined && { prevPeriod }),
    };
  });
}

function visitorsByDay(forum: Forum): ReadonlyMap<number, readonly number[]> {
  const days = new Map<number, number[]>();
  for (const { day, userId } of userVisits(forum)) {
    const users = days.get(day);
    if (users === undefined) days.set(day, [userId]);
    else users.push(userId);
  }
  return days;
}

/** The share of each day from one to another, both included; the days come in order. */
function shares(days: ReadonlyMap<number, readonly number[]>, from: number, until: number): readonly DayValue[] {
  return [...days].flatMap(([day, users]) => {
    if (day < from || day > until) return [];
    const month = new Set(Array.from({ length: monthDays }, (_, back) => days.get(day - back) ?? []).flat());
    return [{ x: dateOfDay(day), y: roundUp((users.length / month.size) * 100, 2) }];
  });
}

function meanOf(values: readonly DayValue[]): number | undefined {
  if (values.length === 0) return undefined;
  return roundUp(values.reduce((sum, { y }) => sum + y, 0) / values.length, 2);
}
