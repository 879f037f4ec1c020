import { isInstant } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";

/** What a row of a kind is nothing without. */
const needed: Readonly<Record<ForumRow["kind"], readonly string[]>> = {
  ...{ category: ["id"], group: ["id"], user: ["id"], topic: ["id"], post: ["id"], gone: ["of", "id"] },
  invite: ["id", "invitedById", "createdAt"],
  postAction: ["postId", "userId", "typeId", "createdAt"],
  postRevision: ["postId", "number", "userId", "createdAt"],
  solution: ["topicId", "answerPostId"],
  userVisit: ["userId", "visitedAt"],
  trustLevelChange: ["userId", "from", "to", "createdAt"],
};

const neededBy: ReadonlyMap<unknown, readonly string[]> = new Map(Object.entries(needed));

/**
 * Whether a line that somebody may have written by hand is a row: it has what its kind is nothing without, its ids are
 * whole numbers, and its moments such as can be written.
 */
export function isSoundRow(row: { readonly kind?: unknown }): row is ForumRow {
  if (neededBy.get(row.kind)?.every((field) => Object.hasOwn(row, field)) !== true) return false;
  return Object.entries(row).every(([field, value]) => {
    if (/^id$|Id$|[nN]umber$/.test(field)) return Number.isSafeInteger(value);
    return field === "visitedAt" || !/At$/.test(field) || (typeof value === "number" && isInstant(value));
  });
}
