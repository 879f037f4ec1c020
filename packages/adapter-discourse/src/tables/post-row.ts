import type { PostRow } from "../forum/forum-row.js";
import type { RowCells } from "./row-cells.js";

/** A post row while it is made. */
type Draft = { -readonly [Field in keyof PostRow]: PostRow[Field] };

/**
 * A row of `posts`; its texts are never asked for, and how often it was liked only where likes are not known themselves.
 * Written field by field, because a forum has millions.
 */
export function postRow(cells: RowCells, withLikeCount: boolean): PostRow | undefined {
  const [id, topicId, postNumber] = [cells.number("id"), cells.number("topic_id"), cells.number("post_number")];
  const createdAt = cells.moment("created_at");
  if (id === undefined || topicId === undefined || postNumber === undefined || createdAt === undefined)
    return undefined;
  const row: Draft = { kind: "post", id, topicId, postNumber, createdAt, postType: cells.number("post_type") ?? 1 };
  const userId = cells.number("user_id");
  if (userId !== undefined) row.userId = userId;
  const replyTo = cells.number("reply_to_post_number");
  if (replyTo !== undefined) row.replyToPostNumber = replyTo;
  const likeCount = withLikeCount ? cells.number("like_count") : undefined;
  if (likeCount !== undefined) row.likeCount = likeCount;
  if (cells.truth("hidden") === true) row.hidden = true;
  if (cells.truth("user_deleted") === true) row.userDeleted = true;
  const deletedAt = cells.moment("deleted_at");
  if (deletedAt !== undefined) row.deletedAt = deletedAt;
  const actionCode = cells.text("action_code");
  if (actionCode !== undefined && actionCode !== "") row.actionCode = actionCode;
  return row;
}
