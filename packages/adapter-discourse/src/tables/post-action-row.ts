import type { PostActionRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import type { RowCells } from "./row-cells.js";

/** Types that are no flag: bookmarks and votes of old, and a private message to the author of a post. */
const neither: ReadonlySet<number> = new Set([1, 5, 6]);

/** Whether a type of post action is a like or a flag. */
export function isLikeOrFlag(typeId: number): boolean {
  return !neither.has(typeId);
}

/** A row of `post_actions`: a like, or a flag with what staff made of it. */
export function postActionRow(cells: RowCells): PostActionRow | undefined {
  const [postId, userId] = [cells.number("post_id"), cells.number("user_id")];
  const [typeId, createdAt] = [cells.number("post_action_type_id"), cells.moment("created_at")];
  if (postId === undefined || userId === undefined || typeId === undefined || createdAt === undefined) return undefined;
  const deletedAt = cells.moment("deleted_at");
  const made = { kind: "postAction", postId, userId, typeId, createdAt } as const;
  if (typeId === likeType) return deletedAt === undefined ? made : { ...made, deletedAt };
  const resolution = resolutionIn(cells);
  // Discourse deletes a flag that staff disagreed with; only a flag without any answer was taken back.
  if (resolution === undefined) return deletedAt === undefined ? made : { ...made, deletedAt };
  return { ...made, ...resolution };
}

const answers = ["agreed", "disagreed", "deferred"] as const;

function resolutionIn(cells: RowCells): Pick<PostActionRow, "resolution" | "resolvedAt" | "resolvedBy"> | undefined {
  for (const resolution of answers) {
    const resolvedAt = cells.moment(`${resolution}_at`);
    if (resolvedAt === undefined) continue;
    const resolvedBy = cells.number(`${resolution}_by_id`);
    return { resolution, resolvedAt, ...(resolvedBy !== undefined && { resolvedBy }) };
  }
  return undefined;
}
