/** A kind of fact that the rows of a forum carry or do not: what Discourse's own figures need. */
export type ForumFact = (typeof forumFacts)[number];

/** All kinds of facts, as they are told where one is missing. */
export const forumFacts = [
  "topics",
  "posts",
  // Likes with who and when; those that are only counted with their post are none.
  "likes",
  "flags",
  "post-revisions",
  "user-visits",
  "trust-level-changes",
  // Facts of accounts.
  "join-dates",
  "roles",
  "trust-levels",
  "activation",
  "last-seen",
] as const;
