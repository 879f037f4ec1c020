import type { Forum } from "../forum/forum.js";
import { CountedRows } from "./counted-rows.js";
import type { CountingRule } from "./counting-rule.js";
import { openedTopics } from "./opened-topics.js";

/** What others wrote in a topic, as far as Discourse's reports on responses ask. */
export interface TopicReplies {
  readonly topicId: number;
  readonly createdAt: number;
  /** The earliest post by another user after the topic was opened that is not its first. Absent: there is none. */
  readonly firstResponseAt?: number;
  /** The smallest number of a post by another user, which is 1 where the first post changed hands. Absent: there is none. */
  readonly smallestNumber?: number;
}

interface Seen {
  firstResponseAt?: number;
  smallestNumber?: number;
}

/**
 * The topics of a forum with what others wrote in them. A post without an account, and every post of a topic without
 * one, is by nobody that could be told from the topic's author: it is no response.
 */
export function topicReplies(forum: Forum, rule: CountingRule): readonly TopicReplies[] {
  const counted = new CountedRows(forum, rule);
  const topics = openedTopics(forum).filter(({ topic }) => counted.topic(topic));
  const opened = new Map(
    topics.map(({ topic, createdAt, userId }) => [topic.id, { createdAt, userId, seen: {} as Seen }]),
  );
  const { posts } = forum;
  for (let row = 0; row < posts.length; row++) {
    const topic = opened.get(posts.topicId.get(row));
    const userId = posts.userId.get(row);
    if (topic === undefined || userId === 0 || topic.userId === 0 || userId === topic.userId) continue;
    if (!counted.post(row)) continue;
    const number = posts.postNumber.get(row);
    const at = posts.createdAt.get(row);
    topic.seen.smallestNumber = Math.min(topic.seen.smallestNumber ?? number, number);
    if (number > 1 && at > topic.createdAt) topic.seen.firstResponseAt = Math.min(topic.seen.firstResponseAt ?? at, at);
  }
  return [...opened].map(([topicId, { createdAt, seen }]) => ({ topicId, createdAt, ...seen }));
}
