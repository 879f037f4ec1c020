import type { Forum } from "../../../forum/forum.js";

/** The rows of the posts that are known of some topics. */
export function postRowsOf({ posts }: Forum, topicIds: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < posts.length; row++) {
    if (posts.id.get(row) !== 0 && topicIds.has(posts.topicId.get(row))) rows.push(row);
  }
  return rows;
}
