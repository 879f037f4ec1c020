import type { Forum } from "../../forum/forum.js";

/** Likes that the posts themselves count, of which nobody says when they were given. */
export function countedLikes({ posts }: Forum): number {
  let sum = 0;
  for (let row = 0; row < posts.length; row++) {
    if (posts.id.get(row) !== 0) sum += Math.max(posts.likeCount.get(row), 0);
  }
  return sum;
}
