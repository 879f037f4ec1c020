import type { PostActionRow, PostRow } from "../../forum/forum-row.js";
import { likeType } from "../../forum/post-action-table.js";
import { grouped } from "../grouped.js";
import type { PlayedForum } from "../played-forum.js";

/** A post with the flags on it: one case for those who review. */
export interface FlaggedPost {
  /** The number of the case: its place among all of them, from 1. */
  readonly id: number;
  readonly post: PostRow;
  readonly flags: readonly PostActionRow[];
  /** 0 pending, 1 approved, 2 rejected, 3 ignored. */
  readonly status: number;
}

/** The cases of the forum in the order of their first flags. */
export function flaggedPosts(forum: PlayedForum): readonly FlaggedPost[] {
  const flags = forum.postActions
    .filter(({ typeId, postId }) => typeId !== likeType && forum.posts.has(postId))
    .sort((first, second) => first.createdAt - second.createdAt);
  const byPost = grouped(flags, ({ postId }) => postId);
  return [...byPost].flatMap(([postId, own], index) => {
    const post = forum.posts.get(postId);
    return post === undefined ? [] : [{ id: index + 1, post, flags: own, status: statusOf(own) }];
  });
}

/** What became of a flag: pending as long as staff made nothing of it. */
export function statusOfFlag({ resolution }: PostActionRow): number {
  if (resolution === undefined) return 0;
  return { agreed: 1, disagreed: 2, deferred: 3 }[resolution];
}

/** The case is as its last flag is. */
function statusOf(flags: readonly PostActionRow[]): number {
  return flags.some((flag) => statusOfFlag(flag) === 0) ? 0 : Math.max(...flags.map(statusOfFlag));
}
