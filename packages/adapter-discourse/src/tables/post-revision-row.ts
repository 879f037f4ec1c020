import type { PostRevisionRow } from "../forum/forum-row.js";
import type { RowCells } from "./row-cells.js";

/** A row of `post_revisions`; what was changed is never asked for. */
export function postRevisionRow(cells: RowCells): PostRevisionRow | undefined {
  const [postId, number] = [cells.number("post_id"), cells.number("number")];
  const [userId, createdAt] = [cells.number("user_id"), cells.moment("created_at")];
  if (postId === undefined || number === undefined || userId === undefined || createdAt === undefined) return undefined;
  return { kind: "postRevision", postId, number, userId, createdAt };
}
