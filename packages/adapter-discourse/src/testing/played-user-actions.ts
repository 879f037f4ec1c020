import type { Instant } from "@org/community-core/source";
import type { PostRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import { postTypes } from "../forum/visibility.js";
import type { PlayedForum } from "./played-forum.js";

/** Types of Discourse's table of what users did. */
export const userActionTypes = {
  like: 1,
  wasLiked: 2,
  newTopic: 4,
  reply: 5,
  edit: 11,
  newPrivateMessage: 12,
  solved: 15,
} as const;

/** A row of that table. */
export interface PlayedUserAction {
  readonly type: number;
  /** Whose stream it stands in. */
  readonly userId: number;
  readonly actingUserId: number;
  readonly post: PostRow;
  readonly createdAt: Instant;
}

/** What users did, newest first: what was taken back or deleted has left no row. */
export function playedUserActions(forum: PlayedForum): readonly PlayedUserAction[] {
  const posts = [...forum.posts.values()].filter(({ deletedAt }) => deletedAt === undefined);
  return [
    ...posts.flatMap((post) => writing(forum, post)),
    ...forum.postActions.flatMap((like) => {
      const post = forum.posts.get(like.postId);
      if (like.typeId !== likeType || like.deletedAt !== undefined || post === undefined) return [];
      if (post.deletedAt !== undefined) return [];
      const acting = { post, actingUserId: like.userId, createdAt: like.createdAt };
      const given = { ...acting, type: userActionTypes.like, userId: like.userId };
      return post.userId === undefined
        ? [given]
        : [given, { ...acting, type: userActionTypes.wasLiked, userId: post.userId }];
    }),
    ...forum.postRevisions.flatMap(({ postId, userId: actingUserId, createdAt }) => {
      const post = forum.posts.get(postId);
      if (post?.userId === undefined || post.deletedAt !== undefined || post.userId === actingUserId) return [];
      return [{ type: userActionTypes.edit, userId: post.userId, actingUserId, post, createdAt }];
    }),
    ...[...forum.solutions.values()].flatMap(({ answerPostId, accepterUserId, createdAt }) => {
      const post = forum.posts.get(answerPostId);
      if (post?.userId === undefined || accepterUserId === undefined || createdAt === undefined) return [];
      return [{ type: userActionTypes.solved, userId: post.userId, actingUserId: accepterUserId, post, createdAt }];
    }),
  ].sort((first, second) => second.createdAt - first.createdAt);
}

function writing(forum: PlayedForum, post: PostRow): readonly PlayedUserAction[] {
  const topic = forum.topics.get(post.topicId ?? 0);
  const { userId, createdAt, postType = postTypes.regular } = post;
  if (topic === undefined || userId === undefined || createdAt === undefined) return [];
  if (postType === postTypes.smallAction || postType === postTypes.whisper) return [];
  const opening = topic.archetype === "private_message" ? userActionTypes.newPrivateMessage : userActionTypes.newTopic;
  const type = post.postNumber === 1 ? opening : userActionTypes.reply;
  return [{ type, userId, actingUserId: userId, post, createdAt }];
}
