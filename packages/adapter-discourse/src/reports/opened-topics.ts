import type { Forum } from "../forum/forum.js";
import type { TopicRow } from "../forum/forum-row.js";

/** A topic with when and by whom it was opened. */
export interface OpenedTopic {
  readonly topic: TopicRow;
  readonly createdAt: number;
  /** 0: the account was deleted, or nobody says whose it was. */
  readonly userId: number;
}

/**
 * The topics of a forum by id. Where a way in does not say when a topic was opened, or by whom, its first post stands
 * in; a topic of which neither says when is left out.
 */
export function openedTopics(forum: Forum): readonly OpenedTopic[] {
  const { posts } = forum;
  const firstPosts = new Map<number, number>();
  for (let row = 0; row < posts.length; row++) {
    if (posts.id.get(row) !== 0 && posts.postNumber.get(row) === 1) firstPosts.set(posts.topicId.get(row), row);
  }
  return forum.topics.sorted().flatMap((topic) => {
    const row = firstPosts.get(topic.id) ?? -1;
    const createdAt = topic.createdAt ?? posts.createdAt.get(row);
    if (Number.isNaN(createdAt)) return [];
    return [{ topic, createdAt, userId: topic.userId ?? posts.userId.get(row) }];
  });
}
