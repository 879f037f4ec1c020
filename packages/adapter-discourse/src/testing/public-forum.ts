import type { PostRow, TopicRow } from "../forum/forum-row.js";
import { postTypes } from "../forum/visibility.js";
import type { ForumTables } from "./forum-tables.js";

/** Topics that stand on a list for somebody without an account. */
export function publicTopics({ topics, categories }: ForumTables): readonly TopicRow[] {
  const restricted = new Set(categories.flatMap(({ id, readRestricted }) => (readRestricted === true ? [id] : [])));
  return topics.filter(
    ({ archetype, visible, deletedAt, categoryId = 0 }) =>
      archetype !== "private_message" && visible !== false && deletedAt === undefined && !restricted.has(categoryId),
  );
}

/** The posts of a topic that somebody without an account gets, in order: hidden and withdrawn ones as a stub. */
export function publicPosts({ posts }: ForumTables, topicId: number): readonly PostRow[] {
  return posts
    .filter((post) => post.topicId === topicId && post.deletedAt === undefined && post.postType !== postTypes.whisper)
    .sort((first, second) => (first.postNumber ?? 0) - (second.postNumber ?? 0));
}
