import type { Instant } from "@org/community-core/source";
import type { PostRow, TopicRow } from "../../../forum/forum-row.js";
import { likeType } from "../../../forum/post-action-table.js";
import { postTypes } from "../../../forum/visibility.js";
import type { PlayedForum } from "../../played-forum.js";
import { playedUserActions, userActionTypes } from "../../played-user-actions.js";
import { dateOf } from "../moments.js";
import { dailyCount } from "./daily-count.js";
import type { ReportKind } from "./report-kind.js";

/** Reports that count by day, with the rules of who and what is counted that Discourse has. */
export const countReports: readonly ReportKind[] = [
  dailyCount("posts", (forum) => momentsOf(publicPosts(forum))),
  dailyCount("topics", (forum) => momentsOf(listableTopics(forum))),
  // Everybody who signed up, whether or not the address was ever confirmed.
  dailyCount("signups", (forum) => momentsOf([...forum.users.values()].filter(({ id }) => id > 0))),
  // Also likes that were taken back.
  dailyCount("likes", (forum) => momentsOf(forum.postActions.filter(({ typeId }) => typeId === likeType))),
  dailyCount("visits", (forum) => forum.userVisits.map(({ visitedAt }) => Date.parse(`${visitedAt}T00:00:00Z`))),
  dailyCount("topics_with_no_response", (forum) =>
    momentsOf(listableTopics(forum).filter((topic) => answers(forum, topic).length === 0)),
  ),
  dailyCount("new_contributors", firstPosts),
  { ...dailyCount("daily_engaged_users", engagements), average: true },
];

/** Posts by others than the one who opened the topic: nobody known, nobody counted. */
export function answers(forum: PlayedForum, topic: TopicRow): readonly PostRow[] {
  return forum.postsOf(topic.id).filter(({ userId, postType, postNumber = 1, deletedAt }) => {
    const isOther = userId !== undefined && topic.userId !== undefined && userId !== topic.userId;
    return isOther && postNumber > 1 && deletedAt === undefined && (postType ?? 1) === postTypes.regular;
  });
}

/** All topics but messages and deleted ones; unlisted ones are among them. */
export function listableTopics({ topics }: PlayedForum): readonly TopicRow[] {
  return [...topics.values()].filter(({ archetype, deletedAt }) => {
    return archetype !== "private_message" && deletedAt === undefined;
  });
}

/** Regular posts outside messages, whatever became of their topic. */
function publicPosts({ posts, topics }: PlayedForum): readonly PostRow[] {
  return [...posts.values()].filter(({ topicId, postType, deletedAt }) => {
    const topic = topics.get(topicId ?? 0);
    if (topic === undefined || topic.archetype === "private_message" || deletedAt !== undefined) return false;
    return (postType ?? 1) === postTypes.regular;
  });
}

/** When each person first wrote for everybody. */
function firstPosts(forum: PlayedForum): readonly Instant[] {
  const first = new Map<number, Instant>();
  for (const { userId = 0, createdAt = 0 } of publicPosts(forum)) {
    if (userId > 0) first.set(userId, Math.min(first.get(userId) ?? createdAt, createdAt));
  }
  return [...first.values()];
}

/** One moment for each person and day on which the person liked, opened a topic, replied or wrote a message. */
function engagements(forum: PlayedForum): readonly Instant[] {
  const { like, newTopic, reply, newPrivateMessage } = userActionTypes;
  const acts = new Set<number>([like, newTopic, reply, newPrivateMessage]);
  const byDay = new Map(
    playedUserActions(forum)
      .filter(({ type }) => acts.has(type))
      .map(({ userId, createdAt }) => [`${userId} ${dateOf(createdAt)}`, createdAt] as const),
  );
  return [...byDay.values()];
}

function momentsOf(things: readonly { readonly createdAt?: Instant }[]): readonly Instant[] {
  return things.flatMap(({ createdAt }) => (createdAt === undefined ? [] : [createdAt]));
}
