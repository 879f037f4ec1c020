import type { Forum } from "../forum/forum.js";
import type { UserVisitRow } from "../forum/forum-row.js";
import { dayMilliseconds } from "./report-period.js";

/** That a user was there on a day. */
export interface UserVisit extends Pick<UserVisitRow, "userId" | "timeReadSeconds" | "mobile"> {
  /** Days since 1970. */
  readonly day: number;
}

/**
 * The visits of a forum by day and user, one of each user on each day, as Discourse's table has it; of several that
 * were shown the longest holds. What names no day is left out.
 */
export function userVisits({ userVisits: rows }: Forum): readonly UserVisit[] {
  const visits = new Map<string, UserVisit>();
  for (const { userId, visitedAt, timeReadSeconds, mobile } of rows) {
    const day = Date.parse(`${visitedAt}T00:00:00Z`) / dayMilliseconds;
    if (Number.isNaN(day)) continue;
    const key = `${day} ${userId}`;
    const known = visits.get(key);
    const longest = Math.max(timeReadSeconds, known?.timeReadSeconds ?? 0);
    const isMobile = known?.mobile === true || mobile === true ? true : (known?.mobile ?? mobile);
    visits.set(key, {
      ...{ userId, day, timeReadSeconds: longest },
      ...(isMobile !== undefined && { mobile: isMobile }),
    });
  }
  return [...visits.values()].sort((one, other) => one.day - other.day || one.userId - other.userId);
}
