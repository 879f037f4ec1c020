import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { actionsOnPosts } from "./actions-on-posts.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { isFlag } from "./flag-types.js";
import { assertPeriod, type ReportPeriod } from "./report-period.js";

/** Discourse's own list of flags and of what became of them. */
export interface FlagsStatusReport {
  readonly type: "flags_status";
  /** The latest flag first. */
  readonly data: readonly FlagStatus[];
}

/** A flag and what became of it. */
export interface FlagStatus {
  readonly postId: number;
  /** Such as 8 for spam. */
  readonly typeId: number;
  readonly createdAt: number;
  readonly flaggerId: number;
  /** Whose post it is. Absent: the account was deleted, or the post was not read. */
  readonly posterId?: number;
  /** Who decided. Absent: nobody did yet. */
  readonly staffId?: number;
  /** `no_action`: nobody decided yet. Discourse writes it in the reader's language. */
  readonly resolution: "agreed" | "disagreed" | "deferred" | "no_action";
  /** Seconds from the flag to the decision. Absent: there is none. */
  readonly responseTime?: number;
}

/**
 * The flags that were made in a period, each with what became of it, as Discourse lists them.
 *
 * Flags of every type, those with a message too, also taken back, on posts of every kind, as of when the forum was read.
 * What was decided later than the period is shown. Both ends of the period belong to it.
 *
 * @returns The report, or which facts the rows lack: it needs flags, which only staff can see.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/flags_status.rb
 * @example
 * const forum = forumOf([{ kind: "postAction", postId: 1, userId: 9, typeId: 8, createdAt: Date.UTC(2026, 0, 5) }]);
 * const [flag] = flagsStatusReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap().data;
 * flag?.resolution // => "no_action"
 * flag?.responseTime // => undefined
 */
export function flagsStatusReport(forum: Forum, period: ReportPeriod): Result<FlagsStatusReport, FactsMissing> {
  assertPeriod(period);
  return withFacts(forum, "flags_status", ["flags"], () => {
    const flags = actionsOnPosts(forum).filter(
      ({ typeId, createdAt }) => isFlag(typeId) && createdAt >= period.start && createdAt <= period.end,
    );
    const data = flags.map(({ postId, typeId, createdAt, userId, resolution, resolvedAt, resolvedBy }): FlagStatus => {
      const posterId = forum.posts.userId.get(forum.posts.rowOf(postId));
      return {
        ...{ postId, typeId, createdAt, flaggerId: userId },
        ...(posterId !== 0 && { posterId }),
        ...(resolvedBy !== undefined && { staffId: resolvedBy }),
        resolution: resolution ?? "no_action",
        ...(resolvedAt !== undefined && { responseTime: (resolvedAt - createdAt) / 1_000 }),
      };
    });
    return { type: "flags_status", data: data.reverse() };
  });
}
