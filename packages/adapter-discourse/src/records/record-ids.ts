import { unnamedOwner } from "../forum/unnamed-owner.js";

/** Who acted on a post: the id of a user; of an account that was forgotten, what tells its act from others'. */
type Actor = number | string;

/**
 * What things of a forum are called in records. Made of Discourse's own ids alone, so that every way in gives the same
 * thing the same id; with a letter in front where several tables count apart, because a contribution's id names one
 * contribution whatever its type.
 */
export const recordIds = {
  post: (postId: number): string => `p${postId}`,
  numberedPost: (topicId: number, postNumber: number): string => `t${topicId}-${postNumber}`,
  like: (postId: number, actor: Actor): string => `like-${postId}-${actor}`,
  likeTotal: (postId: number): string => `likes-${postId}`,
  numberedLikeTotal: (topicId: number, postNumber: number): string => `likes-t${topicId}-${postNumber}`,
  flag: (postId: number, actor: Actor, typeId: number): string => `flag-${postId}-${actor}-${typeId}`,
  flagHandling: (postId: number, actor: Actor, typeId: number): string => `handled-${postId}-${actor}-${typeId}`,
  edit: (postId: number, number: number): string => `edit-${postId}-${number}`,
  invite: (inviteId: number): string => `invite-${inviteId}`,
  topic: (topicId: number): string => String(topicId),
  category: (categoryId: number): string => String(categoryId),
  user: (userId: number): string => (userId === unnamedOwner ? "owner" : String(userId)),
  group: (groupId: number): string => String(groupId),
  adminDuty: (userId: number): string => `admin-${userId}`,
  moderatorDuty: (userId: number, categoryId?: number): string =>
    categoryId === undefined ? `moderator-${userId}` : `moderator-${userId}-${categoryId}`,
} as const;
