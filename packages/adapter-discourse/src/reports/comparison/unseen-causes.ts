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
  const postRows = rowNumbers(posts);
  const isRestricted = (categoryId = 0): boolean => categories.get(categoryId)?.readRestricted === true;
  const hasType = (type: number): boolean => postRows.some((row) => posts.postType.get(row) === type);
  const hasWithdrawnLike = rowNumbers(postActions).some(
    (row) => postActions.isDeleted.get(row) === 1 && postActions.typeId.get(row) === likeType,
  );
  const hasDeleted = postRows.some((row) => posts.isDeleted(row));
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

function rowNumbers({ length }: { readonly length: number }): readonly number[] {
  return Array.from({ length }, (_, row) => row);
}
