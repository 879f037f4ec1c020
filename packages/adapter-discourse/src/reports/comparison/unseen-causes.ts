import type { Forum } from "../../forum/forum.js";
import { likeType } from "../../forum/post-action-table.js";
import { postTypes } from "../../forum/visibility.js";
import type { DifferenceCause } from "./difference.js";

/**
 * What the rows show nothing of: the way in may not be able to read it. If Discourse counts it, its number is higher,
 * though nobody can say by how much.
 */
export function unseenCauses({ topics, categories, users, posts, postActions }: Forum): readonly DifferenceCause[] {
  const rows = topics.sorted();
  const isRestricted = (categoryId = 0): boolean => categories.get(categoryId)?.readRestricted === true;
  const hasType = (type: number): boolean => posts.postType.subarray(0, posts.length).includes(type);
  const hasWithdrawnLike = postActions.isDeleted
    .subarray(0, postActions.length)
    .some((isDeleted, row) => isDeleted === 1 && postActions.typeId[row] === likeType);
  const hasDeleted = Array.from({ length: posts.length }, (_, row) => row).some((row) => posts.isDeleted(row));
  const hasAccounts = users.sorted().some(({ listed, createdAt }) => listed === true || createdAt !== undefined);
  const seen: readonly (readonly [cause: DifferenceCause, isSeen: boolean])[] = [
    ["private-messages", rows.some(({ archetype }) => archetype === "private_message")],
    ["restricted-topics", rows.some(({ categoryId }) => isRestricted(categoryId))],
    ["unlisted-topics", rows.some(({ visible }) => visible === false)],
    ["deleted", hasDeleted],
    ["whispers", hasType(postTypes.whisper)],
    ["other-post-types", hasType(postTypes.moderatorAction) || hasType(postTypes.smallAction)],
    ["withdrawn-likes", hasWithdrawnLike],
    ["accounts-not-shown", hasAccounts],
  ];
  return seen.flatMap(([cause, isSeen]) => (isSeen ? [] : [cause]));
}
