import type { Forum } from "./forum.js";
import type { ForumFact } from "./forum-fact.js";
import type { UserRow } from "./forum-row.js";
import { likeType } from "./post-action-table.js";

/** The facts that a forum carries: those that a row shows, and those that the way in would have shown. */
export function carriedFacts(forum: Forum): ReadonlySet<ForumFact> {
  const { topics, posts, postActions, postRevisions, userVisits, trustLevelChanges } = forum;
  const actions = Array.from({ length: postActions.length }, (_, row) => row);
  const isLike = (row: number): boolean => postActions.typeId.get(row) === likeType;
  const byRows: readonly (readonly [ForumFact, boolean])[] = [
    ["topics", topics.size > 0],
    ["posts", posts.length > 0],
    ["likes", actions.some((row) => isLike(row) && !Number.isNaN(postActions.createdAt.get(row)))],
    ["flags", actions.some((row) => !isLike(row))],
    ["post-revisions", postRevisions.length > 0],
    ["user-visits", userVisits.length > 0],
    ["trust-level-changes", trustLevelChanges.length > 0],
    ...factsOfUsers(forum.users.sorted()),
  ];
  return new Set([...forum.shown, ...byRows.flatMap(([fact, isCarried]) => (isCarried ? [fact] : []))]);
}

function factsOfUsers(users: readonly UserRow[]): readonly (readonly [ForumFact, boolean])[] {
  return [
    ["join-dates", users.some(({ createdAt }) => createdAt !== undefined)],
    ["roles", users.some(({ admin, moderator }) => admin !== undefined || moderator !== undefined)],
    ["trust-levels", users.some(({ trustLevel }) => trustLevel !== undefined)],
    ["activation", users.some(({ active }) => active !== undefined)],
    ["last-seen", users.some(({ lastSeenAt }) => lastSeenAt !== undefined)],
  ];
}
