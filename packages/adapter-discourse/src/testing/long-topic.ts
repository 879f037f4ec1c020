import type { Instant } from "@org/community-core/source";
import type { ForumRow, PostRow } from "../forum/forum-row.js";

/** What a long topic is made of. */
export interface LongTopic {
  readonly topicId: number;
  /** How many posts, the first included. */
  readonly posts: number;
  readonly firstPostId: number;
  readonly createdAt: Instant;
  readonly categoryId?: number;
  /** Who writes, in turn. */
  readonly userIds: readonly number[];
}

/** A topic of very many posts, one a minute; each tenth answers the one before, one number in a hundred is missing. */
export function longTopic({ topicId, posts, firstPostId, createdAt, categoryId = 1, userIds }: LongTopic): ForumRow[] {
  const rows = Array.from({ length: posts }, (_, index): PostRow => {
    const postNumber = index + 1 + Math.floor(index / 99);
    const userId = userIds[index % userIds.length];
    return {
      kind: "post",
      id: firstPostId + index,
      topicId,
      postNumber,
      postType: 1,
      ...(userId !== undefined && { userId }),
      createdAt: createdAt + index * 60_000,
      ...(index > 0 && index % 10 === 0 && { replyToPostNumber: index + Math.floor((index - 1) / 99) }),
    };
  });
  const last = rows.at(-1);
  return [
    {
      kind: "topic",
      id: topicId,
      categoryId,
      ...(userIds[0] !== undefined && { userId: userIds[0] }),
      createdAt,
      archetype: "regular",
      visible: true,
      closed: false,
      pinned: false,
      tags: [],
      postsCount: posts,
      ...(last?.postNumber !== undefined && { highestPostNumber: last.postNumber }),
      ...(last?.createdAt !== undefined && { bumpedAt: last.createdAt }),
      title: `Long topic ${topicId}`,
    },
    ...rows,
  ];
}
