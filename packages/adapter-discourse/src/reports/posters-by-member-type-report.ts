import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import type { ForumFact } from "../forum/forum-fact.js";
import { CountedRows } from "./counted-rows.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import { type FactsMissing, factsMissing, withFacts } from "./facts-missing.js";
import { isStaff } from "./real-users.js";
import { assertPeriod, type ReportPeriod } from "./report-period.js";
import { roundHalfUp } from "./rounding.js";

/** Discourse's own split of posts by who wrote them. */
export interface PostersByMemberTypeReport {
  readonly type: "posters_by_member_type";
  /** New members, those who were there before, and staff, in this order. */
  readonly data: readonly MemberTypeRow[];
  /** Posts of all three. */
  readonly total: number;
}

/** The posts of one kind of member. */
export interface MemberTypeRow {
  readonly type: "new_members" | "returning" | "staff";
  readonly count: number;
  /** In per cent of all three, to 2 decimals; 0 if there are no posts. */
  readonly share: number;
}

const memberTypes = ["new_members", "returning", "staff"] as const;

/**
 * Whose posts they were, as Discourse splits them: of new members, of those who were there before, of staff (a report of
 * 2026).
 *
 * Regular posts in regular topics (no private messages, no banners), neither of them deleted, by accounts with ids above
 * 0 that still exist. Whoever is an administrator or a moderator as of when the forum was read is staff, whenever their
 * account was made; of the others, those whose account was made at or after the start of the period are new. It counts
 * posts, not people. Both ends of the period belong to it. Discourse leaves out, for a moderator who looks, what that
 * moderator may not see; here everything in the rows counts, as for an administrator.
 *
 * The library's own `shareOfVoice` asks the same of people's duties at the time.
 *
 * @returns The report, or which facts the rows lack: it needs posts, and of everybody who posted in the period whether
 * they are staff and, if not, when their account was made.
 * @throws RangeError if the period does not end after it begins.
 * @see https://github.com/discourse/discourse/blob/main/app/models/concerns/reports/posters_by_member_type.rb
 * @example
 * const post = { kind: "post", topicId: 1, postType: 1, createdAt: Date.UTC(2026, 0, 5) } as const;
 * const member = { kind: "user", admin: false, moderator: false } as const;
 * const forum = forumOf([
 *   { kind: "topic", id: 1 },
 *   { ...member, id: 7, createdAt: Date.UTC(2026, 0, 2) },
 *   { ...member, id: 8, createdAt: Date.UTC(2025, 0, 2) },
 *   ...[7, 8, 8].map((userId, index) => ({ ...post, id: index + 1, postNumber: index + 1, userId })),
 * ]);
 * const posters = postersByMemberTypeReport(forum, reportPeriod("2026-01-01", "2026-01-31"))._unsafeUnwrap();
 * posters.data.map(({ share }) => share) // => [33.33, 66.67, 0]
 */
export function postersByMemberTypeReport(
  forum: Forum,
  period: ReportPeriod,
): Result<PostersByMemberTypeReport, FactsMissing> {
  assertPeriod(period);
  const unknown = unknownOfPosters(forum, period);
  if (unknown.length > 0) return factsMissing("posters_by_member_type", unknown);
  return withFacts(forum, "posters_by_member_type", ["posts"], () => ({
    type: "posters_by_member_type",
    ...memberTypeRows(forum, period, usualRule),
  }));
}

/** The posts of each kind of member that a rule counts. */
export function memberTypeRows(
  forum: Forum,
  period: ReportPeriod,
  rule: CountingRule,
): Pick<PostersByMemberTypeReport, "data" | "total"> {
  const counts = { new_members: 0, returning: 0, staff: 0 };
  for (const userId of posterIds(forum, period, rule)) {
    const user = forum.users.get(userId);
    if (isStaff(user)) counts.staff++;
    else if ((user?.createdAt ?? 0) >= period.start) counts.new_members++;
    else counts.returning++;
  }
  const total = counts.new_members + counts.returning + counts.staff;
  const share = (count: number): number => (total === 0 ? 0 : roundHalfUp((count / total) * 100, 2));
  return { data: memberTypes.map((type) => ({ type, count: counts[type], share: share(counts[type]) })), total };
}

/** Facts that are not known of somebody who posted: without them nobody can say which kind they are. */
function unknownOfPosters(forum: Forum, period: ReportPeriod): readonly ForumFact[] {
  const posters = [...new Set(posterIds(forum, period, usualRule))].map((id) => forum.users.get(id));
  const lack = (fact: ForumFact, isLacking: boolean): readonly ForumFact[] => (isLacking ? [fact] : []);
  const hasRole = posters.every((user) => user?.admin !== undefined && user.moderator !== undefined);
  const hasDate = posters.every((user) => isStaff(user) || user?.createdAt !== undefined);
  return [...lack("roles", !hasRole), ...lack("join-dates", !hasDate)];
}

/** Who wrote each counted post. */
function posterIds(forum: Forum, { start, end }: ReportPeriod, rule: CountingRule): readonly number[] {
  const { posts, topics } = forum;
  const counted = new CountedRows(forum, rule);
  const ids: number[] = [];
  for (let row = 0; row < posts.length; row++) {
    const [userId, at] = [posts.userId.get(row), posts.createdAt.get(row)];
    if (userId <= 0 || !(at >= start && at <= end) || !counted.post(row)) continue;
    if (topics.get(posts.topicId.get(row))?.archetype !== "banner") ids.push(userId);
  }
  return ids;
}
