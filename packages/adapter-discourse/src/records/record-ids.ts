import { unnamedOwner } from "../forum/unnamed-owner.js";

/**
 * What things of a forum are called in records. Made of Discourse's own ids alone, so that every way in gives the same
 * thing the same id; with a letter in front where several tables count apart, because a contribution's id names one
 * contribution whatever its type.
 */
export const recordIds = {
  post: (postId: number): string => `p${postId}`,
  numberedPost: (topicId: number, postNumber: number): string => `t${topicId}-${postNumber}`,
  like: (postId: number, userId: number): string => `like-${postId}-${userId}`,
  likeTotal: (postId: number): string => `likes-${postId}`,
  numberedLikeTotal: (topicId: number, postNumber: number): string => `likes-t${topicId}-${postNumber}`,
  flag: (postId: number, userId: number, typeId: number): string => `flag-${postId}-${userId}-${typeId}`,
  flagHandling: (postId: number, userId: number, typeId: number): string => `handled-${postId}-${userId}-${typeId}`,
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
