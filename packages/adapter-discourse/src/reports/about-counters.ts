import type { Result } from "neverthrow";
import type { Forum } from "../forum/forum.js";
import type { UserRow } from "../forum/forum-row.js";
import { postTypes } from "../forum/visibility.js";
import { type AboutCounter, counterOf, spansOf } from "./about-counter.js";
import { standingLikes } from "./actions-on-posts.js";
import { type CountingRule, usualRule } from "./counting-rule.js";
import { dailyEngagedUsersFigure } from "./daily-engaged-users-report.js";
import type { DatedRows } from "./day-series.js";
import { type FactsMissing, withFacts } from "./facts-missing.js";
import { postsFigure } from "./posts-report.js";
import { realUsers } from "./real-users.js";
import { topicsFigure } from "./topics-report.js";

/** The counters of `/about.json`, each by itself: what the rows do not carry is refused. */
export interface AboutCounters {
  readonly topics: Result<AboutCounter, FactsMissing>;
  readonly posts: Result<AboutCounter, FactsMissing>;
  readonly likes: Result<AboutCounter, FactsMissing>;
  readonly users: Result<AboutCounter, FactsMissing>;
  readonly activeUsers: Result<Omit<AboutCounter, "count">, FactsMissing>;
  readonly participatingUsers: Result<Omit<AboutCounter, "count">, FactsMissing>;
}

/** As of when the counters are, and what a forum's own settings say. */
export interface AboutOptions {
  /** In milliseconds since 1970. What happened later counts nowhere; who was seen later counts as seen by then. */
  readonly asOf: number;
  /** Whether staff must let in new accounts, the setting `must_approve_users`. Absent: false. */
  readonly mustApproveUsers?: boolean;
}

/** What the counter of posts counts: everything that was not deleted, whispers and private messages included. */
export const aboutPostsRule: CountingRule = {
  ...usualRule,
  postTypes: Object.values(postTypes),
  privateMessages: true,
};

/**
 * The counters that Discourse shows to everybody in `/about.json`: in the last day, 7 days and 30 days, and ever.
 *
 * - topics: all but private messages and what was deleted, unlisted ones and those for some only included;
 * - posts: of *every* type, also whispers, small actions and private messages, that were not deleted. It is a larger
 *   number than the report `posts` gives, and no way in without the database can come to it;
 * - likes: those that stand, on posts that were not deleted;
 * - users: real users whose e-mail address was confirmed, who are neither suspended nor silenced, staff included, by
 *   when their account was made;
 * - active users: such users by when they were last seen;
 * - participating users: such users by whether they liked, opened a topic, replied or wrote a private message. Discourse
 *   adds who took part in chat, which is not read here.
 *
 * A span ends at `asOf` and is counted back in hours, not in calendar days; what happened exactly at its beginning is
 * not in it. `/about.json` is kept for up to half an hour, so that its own moment is not exactly known. Its counters of
 * visitors rest on page views, which are not read here.
 *
 * @throws RangeError if `asOf` is not finite.
 * @see https://github.com/discourse/discourse/blob/main/lib/statistics.rb
 * @example
 * const forum = forumOf([
 *   { kind: "topic", id: 1, createdAt: Date.UTC(2026, 0, 30) },
 *   { kind: "topic", id: 2, createdAt: Date.UTC(2025, 0, 30) },
 * ]);
 * const { topics, users } = aboutCounters(forum, { asOf: Date.UTC(2026, 0, 31) });
 * topics.unwrapOr(undefined) // => { lastDay: 0, last7Days: 1, last30Days: 1, count: 2 }
 * users.isErr() // => true
 */
export function aboutCounters(forum: Forum, options: AboutOptions): AboutCounters {
  const { asOf } = options;
  if (!Number.isFinite(asOf)) throw new RangeError(`Counters are as of a moment in milliseconds, got ${asOf}.`);
  const users = countedUsers(forum, options);
  const refuse = <Figure>(
    needed: Parameters<typeof withFacts>[2],
    compute: () => Figure,
  ): Result<Figure, FactsMissing> => withFacts(forum, "about", needed, compute);
  return {
    topics: refuse(["topics"], () => counterOf(topicsFigure.rows(forum, usualRule), asOf)),
    posts: refuse(["posts"], () => counterOf(postsFigure.rows(forum, aboutPostsRule), asOf)),
    likes: refuse(["likes"], () => counterOf(likesThatStand(forum), asOf)),
    users: refuse(["join-dates", "activation"], () =>
      counterOf({ at: users.flatMap(({ createdAt }) => createdAt ?? []) }, asOf),
    ),
    activeUsers: refuse(["activation", "last-seen"], () =>
      spansOf(
        users.flatMap(({ lastSeenAt }) => lastSeenAt ?? []),
        asOf,
      ),
    ),
    participatingUsers: refuse(["topics", "posts", "likes", "activation"], () =>
      spansOf(takingPart(forum, users, asOf), asOf),
    ),
  };
}

/** Users who count: real, confirmed, let in, neither suspended nor silenced at the moment. */
function countedUsers(forum: Forum, { asOf, mustApproveUsers = false }: AboutOptions): readonly UserRow[] {
  const isOver = (till: number | undefined): boolean => till === undefined || till <= asOf;
  return realUsers(forum).filter(
    ({ active, approved, suspendedTill, silencedTill }) =>
      active === true && isOver(suspendedTill) && isOver(silencedTill) && (!mustApproveUsers || approved === true),
  );
}

function likesThatStand(forum: Forum): DatedRows {
  const likes = standingLikes(forum).filter(({ postId }) => !forum.posts.isDeleted(forum.posts.rowOf(postId)));
  return { at: likes.map(({ createdAt }) => createdAt) };
}

/** The last time before a moment that each of the users took part. */
function takingPart(forum: Forum, users: readonly UserRow[], asOf: number): readonly number[] {
  const last = new Map<number, number>();
  const { at, value = [] } = dailyEngagedUsersFigure.rows(forum, dailyEngagedUsersFigure.rule);
  for (const [row, moment] of at.entries()) {
    const userId = value[row] ?? 0;
    if (moment <= asOf) last.set(userId, Math.max(last.get(userId) ?? moment, moment));
  }
  return users.flatMap(({ id }) => last.get(id) ?? []);
}
