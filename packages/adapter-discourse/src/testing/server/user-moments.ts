import type { Instant } from "@org/community-core/source";
import type { PlayedForum } from "../played-forum.js";

/** When a user last wrote; `undefined` if never. */
export function lastPostedAt({ posts }: PlayedForum, userId: number): Instant | undefined {
  let last: Instant | undefined;
  for (const post of posts.values()) {
    if (post.userId === userId && post.createdAt !== undefined) last = Math.max(last ?? 0, post.createdAt);
  }
  return last;
}
