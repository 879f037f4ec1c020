import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import { type ActionOnPost, actionsOnPosts } from "./actions-on-posts.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { isFlag } from "./flag-types.js";
import { assertPeriod, type ReportPeriod } from "./report-period.js";

/** Discourse's own list of how often staff agreed with a user's flags. */
export interface UserFlaggingRatioReport {
  readonly type: "user_flagging_ratio";
  /** The highest score first, then by id; at most 100. */
  readonly data: readonly UserFlaggingRatio[];
}

/** What became of one user's flags. */
export interface UserFlaggingRatio {
  readonly userId: number;
  readonly disagreedFlags: number;
  readonly agreedFlags: number;
  readonly ignoredFlags: number;
  readonly score: number;
}

/** Discourse shows no more. */
const mostRows = 100;

/**
 * How often staff agreed with the flags that users made in a period, as Discourse scores it.
 *
 * The score is the square of the agreed flags where none was disagreed with, else (1 − agreed ∕ disagreed) ·
 * (disagreed − agreed), rounded, halves up. It is no quality: two disagreed flags score 2, and so do hundreds of agreed
 * ones score high. It is computed because Discourse shows it, and no figure of this library rests on it. Users with ids above
 * 0, staff too, who made any flag in the period, whatever became of it; undecided flags count nowhere. Both ends of the
 * period belong to it.
 *
 * @returns The report, or which facts the rows lack: it needs flags, which only staff can see.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/user_flagging_ratio.rb
 * @example
 * const flag = { kind: "postAction", userId: 9, typeId: 8, createdAt: Date.UTC(2026, 0, 5) } as const;
 * const forum = forumOf([
 *   { ...flag, postId: 1, resolution: "disagreed" },
 *   { ...flag, postId: 2, resolution: "disagreed" },
 * ]);
 * userFlaggingRatioReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap().data[0]?.score // => 2
 */
export function userFlaggingRatioReport(
  forum: Forum,
  period: ReportPeriod,
): Result<UserFlaggingRatioReport, FactsMissing> {
  assertPeriod(period);
  return withFacts(forum, "user_flagging_ratio", ["flags"], () => {
    const flagsOf = new Map<number, ActionOnPost[]>();
    for (const action of actionsOnPosts(forum)) {
      const { typeId, userId, createdAt } = action;
      if (!isFlag(typeId) || userId <= 0 || createdAt < period.start || createdAt > period.end) continue;
      flagsOf.set(userId, [...(flagsOf.get(userId) ?? []), action]);
    }
    const rows = [...flagsOf].map(([userId, flags]) => ratio(userId, flags));
    const data = rows.sort((one, other) => other.score - one.score || one.userId - other.userId).slice(0, mostRows);
    return { type: "user_flagging_ratio", data };
  });
}

function ratio(userId: number, flags: readonly ActionOnPost[]): UserFlaggingRatio {
  const count = (resolution: ActionOnPost["resolution"]): number =>
    flags.filter((flag) => flag.resolution === resolution).length;
  const [disagreed, agreed, ignored] = [count("disagreed"), count("agreed"), count("deferred")];
  // As a fraction first: the product of the definition would make halves a little less or more than halves.
  const score = disagreed === 0 ? agreed ** 2 : Math.round((disagreed - agreed) ** 2 / disagreed);
  return { userId, disagreedFlags: disagreed, agreedFlags: agreed, ignoredFlags: ignored, score };
}
