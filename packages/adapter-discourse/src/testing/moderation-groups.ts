import type { GroupRow } from "../forum/forum-row.js";
import type { PlayedForum } from "./played-forum.js";

/**
 * The groups that moderate one category each: in Discourse a category is moderated by groups, never by users. They are
 * said to be made by Discourse, so that by no way into the forum they are groups of stakeholders.
 */
export function moderationGroups({ categories }: PlayedForum): readonly GroupRow[] {
  return [...categories.values()]
    .filter(({ moderatorIds = [] }) => moderatorIds.length > 0)
    .map(({ id }) => ({ kind: "group", id: moderationGroupId(id), name: `category${id}_moderators`, automatic: true }));
}

/** The number of the group that moderates a category. */
export function moderationGroupId(categoryId: number): number {
  return 1_000 + categoryId;
}
