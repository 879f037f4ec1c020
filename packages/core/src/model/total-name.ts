/**
 * What figures understand of the totals in `aggregate` records, whatever a platform calls them. Each is a `change` but
 * `followers`, which is a `level`. A total of another name is kept and left alone; one with dimensions is a part of the one
 * without, and is not added to it.
 */
export type TotalName = (typeof totalNames)[number];

/** The names of totals that figures understand. */
export const totalNames = [
  /** How often posts were shown. */
  "impressions",
  /** How many began to follow, less those who stopped. */
  "new-followers",
  /** How many follow. */
  "followers",
  /** Likes and their like. */
  "reactions",
  /** Written answers to a post, at any depth. */
  "comments",
  /** Posts passed on. */
  "reposts",
] as const;
