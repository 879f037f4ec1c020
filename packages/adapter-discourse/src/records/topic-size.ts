import type { TopicPosts } from "./topic-posts.js";

/**
 * Whether the platform says that there is more of a topic than was read. It counts hidden posts and small actions too;
 * the one that closed a topic is not shown by every way.
 */
export function isCutShort({ topic, postsRead, visiblePostsRead, actions }: TopicPosts): boolean {
  if (topic?.streamLength !== undefined) return postsRead < topic.streamLength;
  const closing = topic?.closed === true && actions.length === 0 ? 1 : 0;
  return topic?.postsCount !== undefined && visiblePostsRead + closing < topic.postsCount;
}

/**
 * How many openings and replies Discourse says there are. Some versions count small actions among the posts and some do
 * not: where it counts as much as can be seen, they are in. What it counts beyond that of a topic that was read whole are
 * small actions that the way does not show.
 */
export function toldContributions(read: TopicPosts): number | undefined {
  const { topic, actions, visiblePostsRead } = read;
  if (topic?.postsCount === undefined) return undefined;
  const { postsCount, streamLength } = topic;
  if (isCutShort(read)) return postsCount === streamLength ? Math.max(postsCount - actions.length, 0) : postsCount;
  return postsCount < visiblePostsRead ? postsCount : visiblePostsRead - actions.length;
}
