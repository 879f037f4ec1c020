/**
 * What things of a forum are called in records. Made of Discourse's own ids alone, so that every way in gives the same
 * thing the same id; with a letter in front where several tables count apart, because a contribution's id names one
 * contribution whatever its type.
 */
export const recordIds = {
  post: (postId: number): string => `p${postId}`,
  like: (postId: number, userId: number | string): string => `like-${postId}-${userId}`,
  likeTotal: (postId: number): string => `likes-${postId}`,
  flag: (postId: number, userId: number | string, typeId: number): string => `flag-${postId}-${userId}-${typeId}`,
  flagHandling: (postId: number, userId: number | string, typeId: number): string =>
    `handled-${postId}-${userId}-${typeId}`,
  edit: (postId: number, number: number): string => `edit-${postId}-${number}`,
  topic: (topicId: number): string => String(topicId),
  category: (categoryId: number): string => String(categoryId),
  user: (userId: number): string => String(userId),
  group: (groupId: number): string => String(groupId),
  adminDuty: (userId: number): string => `admin-${userId}`,
  moderatorDuty: (userId: number, categoryId?: number): string =>
    categoryId === undefined ? `moderator-${userId}` : `moderator-${userId}-${categoryId}`,
} as const;
