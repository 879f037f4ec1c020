import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import type { TrustLevelChangeRow } from "../forum/forum-row.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { realUsers } from "./real-users.js";
import { assertPeriod, type ReportPeriod } from "./report-period.js";
import { roundHalfUp } from "./rounding.js";
import { trustLevelChanges } from "./trust-level-changes.js";

/** Discourse's own account of how users stand on its trust levels and move between them. */
export interface TrustLevelPipelineReport {
  readonly type: "trust_level_pipeline";
  /** A row for each level, from 4 down to 0. */
  readonly data: readonly TrustLevelRow[];
  /** Users on all levels. */
  readonly total: number;
  /** `climbing` if more moves led up than down, `dropping` if fewer, else `stable`. */
  readonly direction: "climbing" | "dropping" | "stable";
  /** How many more moves led one way than the other; not below 0. */
  readonly net: number;
}

/** One trust level: who stands on it as of when the forum was read, and who came and went in the period. */
export interface TrustLevelRow {
  readonly trustLevel: number;
  readonly count: number;
  /** In per cent of all users, to 2 decimals; 0 if there are none. */
  readonly share: number;
  readonly promotedIn: number;
  readonly promotedOut: number;
  readonly demotedIn: number;
  readonly demotedOut: number;
  /** Accounts that were made in the period, at the level at which they begin. */
  readonly signups: number;
}

/** What a forum's own settings say. */
export interface TrustLevelPipelineOptions {
  /** The level at which accounts begin, the setting `default_trust_level`. Absent: 1, as Discourse is delivered. */
  readonly defaultTrustLevel?: number;
}

/**
 * How users stand on the trust levels and move between them, as Discourse counts it (a report of 2026).
 *
 * Real users (no automated accounts, no second ones for writing without one's name; staff count) by their level as of
 * when the forum was read, not as of the end of the period. A move counts at the level it leaves and at the one it
 * reaches, by staff or by the system alike, of accounts with ids above 0 that still exist; somebody who rises and falls
 * counts twice. Sign-ups are no moves. Both ends of the period belong to it. Users whose level is not known are left out.
 *
 * @returns The report, or which facts the rows lack: it needs trust levels, their changes, and when accounts were made.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/trust_level_pipeline.rb
 * @example
 * const forum = forumOf([
 *   { kind: "user", id: 7, createdAt: Date.UTC(2025, 0, 1), trustLevel: 2 },
 *   { kind: "trustLevelChange", userId: 7, from: 1, to: 2, createdAt: Date.UTC(2026, 0, 5) },
 * ]);
 * const pipeline = trustLevelPipelineReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap();
 * pipeline.direction // => "climbing"
 * pipeline.data.map(({ promotedIn }) => promotedIn) // => [0, 0, 1, 0, 0]
 */
export function trustLevelPipelineReport(
  forum: Forum,
  period: ReportPeriod,
  { defaultTrustLevel = 1 }: TrustLevelPipelineOptions = {},
): Result<TrustLevelPipelineReport, FactsMissing> {
  assertPeriod(period);
  const needed = ["trust-levels", "trust-level-changes", "join-dates"] as const;
  return withFacts(forum, "trust_level_pipeline", needed, () => {
    const users = realUsers(forum).filter(({ trustLevel }) => trustLevel !== undefined);
    const signups = realUsers(forum).filter(
      ({ createdAt }) => createdAt !== undefined && createdAt >= period.start && createdAt <= period.end,
    );
    const moves = trustLevelChanges(forum, period).filter(
      ({ userId, from, to }) => userId > 0 && from !== to && forum.users.get(userId) !== undefined,
    );
    const net = moves.reduce((sum, { from, to }) => sum + Math.sign(to - from), 0);
    return {
      type: "trust_level_pipeline",
      data: [4, 3, 2, 1, 0].map((level) => ({
        trustLevel: level,
        ...standing(users.filter(({ trustLevel }) => trustLevel === level).length, users.length),
        ...flows(moves, level),
        signups: level === defaultTrustLevel ? signups.length : 0,
      })),
      total: users.length,
      direction: net > 0 ? "climbing" : net < 0 ? "dropping" : "stable",
      net: Math.abs(net),
    };
  });
}

function standing(count: number, total: number): Pick<TrustLevelRow, "count" | "share"> {
  return { count, share: total === 0 ? 0 : roundHalfUp((count / total) * 100, 2) };
}

function flows(
  moves: readonly TrustLevelChangeRow[],
  level: number,
): Pick<TrustLevelRow, "promotedIn" | "promotedOut" | "demotedIn" | "demotedOut"> {
  const count = (fits: (move: TrustLevelChangeRow) => boolean): number => moves.filter(fits).length;
  return {
    promotedIn: count(({ from, to }) => to === level && from < to),
    promotedOut: count(({ from, to }) => from === level && from < to),
    demotedIn: count(({ from, to }) => to === level && from > to),
    demotedOut: count(({ from, to }) => from === level && from > to),
  };
}
