import type { Forum } from "../forum/forum.js";
import type { PostRevisionRow } from "../forum/forum-row.js";
import type { ReportPeriod } from "./report-period.js";

/** An edit of a post by somebody else than its author. */
export interface ForeignEdit extends Pick<PostRevisionRow, "postId" | "userId" | "createdAt"> {
  /** The author of the post. */
  readonly authorId: number;
}

/**
 * The edits in a period, both ends included, by others than the author, in the order of time; each revision once. An
 * edit of a post that was not read, or whose account was deleted, is left out: whose post it was is not known.
 */
export function foreignEdits({ posts, postRevisions }: Forum, { start, end }: ReportPeriod): readonly ForeignEdit[] {
  const edits = new Map<string, ForeignEdit & { readonly number: number }>();
  for (let row = 0; row < postRevisions.length; row++) {
    const postId = postRevisions.postId.get(row);
    const number = postRevisions.number.get(row);
    const userId = postRevisions.userId.get(row);
    const createdAt = postRevisions.createdAt.get(row);
    const authorId = posts.userId.get(posts.rowOf(postId));
    if (authorId === 0 || authorId === userId || !(createdAt >= start && createdAt <= end)) continue;
    edits.set(`${postId} ${number}`, { postId, number, userId, authorId, createdAt });
  }
  return [...edits.values()]
    .sort((one, other) => one.createdAt - other.createdAt || one.postId - other.postId || one.number - other.number)
    .map(({ number: _, ...edit }) => edit);
}
