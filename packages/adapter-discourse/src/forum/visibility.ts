import type { Forum } from "./forum.js";
import type { TopicRow } from "./forum-row.js";

/** What is left out unless it is asked for, as the user of the adapter chose it. */
export interface VisibilityPolicy {
  /** Categories that only some may see. */
  readonly restrictedCategories: boolean;
  /** Topics that are on no list. */
  readonly unlistedTopics: boolean;
}

/** What everybody may see. */
export const everybody: VisibilityPolicy = { restrictedCategories: false, unlistedTopics: false };

/** Whether a topic is read. */
export function isReadTopic(forum: Forum, topic: TopicRow, policy: VisibilityPolicy): boolean {
  return isReadTopicAlone(topic, policy) && isReadCategory(forum, topic.categoryId, policy);
}

/** Whether a topic is read, its category apart. Private messages never are, whatever is asked for. */
export function isReadTopicAlone(topic: TopicRow, policy: VisibilityPolicy = everybody): boolean {
  if (topic.archetype === "private_message" || topic.deletedAt !== undefined) return false;
  return topic.visible !== false || policy.unlistedTopics;
}

/** Whether a category is read; so is what is in none. */
export function isReadCategory(forum: Forum, categoryId: number | undefined, policy: VisibilityPolicy): boolean {
  if (policy.restrictedCategories || categoryId === undefined) return true;
  return forum.categories.get(categoryId)?.readRestricted !== true;
}

/** What kind of thing a post is to a community. */
export type PostRole = "content" | "action" | "left-out";

/**
 * `content`: written for everybody; `action`: says that staff did something; `left-out`: whispers, what is hidden,
 * withdrawn or deleted, and what nobody has said the moment of.
 */
export function postRole({ posts }: Forum, row: number): PostRole {
  if (posts.isHidden(row) || posts.isUserDeleted(row) || posts.isDeleted(row)) return "left-out";
  if (Number.isNaN(posts.createdAt.get(row))) return "left-out";
  const type = posts.postType.get(row);
  if (type === postTypes.smallAction) return "action";
  if (type === postTypes.moderatorAction) return posts.actionCode(row) === "" ? "content" : "action";
  return type === postTypes.regular ? "content" : "left-out";
}

/** Discourse's types of post. */
export const postTypes = { regular: 1, moderatorAction: 2, smallAction: 3, whisper: 4 } as const;
