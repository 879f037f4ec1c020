import type { Forum } from "../forum/forum.js";
import type { PostActionRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";

/** A like or a flag as Discourse's table has it. */
export interface ActionOnPost extends Omit<PostActionRow, "kind" | "deletedAt"> {
  /** Whether it was taken back. */
  readonly isWithdrawn: boolean;
}

/**
 * The likes and flags of a forum in the order of time, each row of Discourse's table once: what two ways in showed of
 * one row is one row. Taken back, or resolved, it is if either said so. That a like is gone, without saying which, is no
 * row.
 */
export function actionsOnPosts({ postActions }: Forum): readonly ActionOnPost[] {
  const actions = new Map<string, ActionOnPost>();
  for (let row = 0; row < postActions.length; row++) {
    const createdAt = postActions.createdAt.get(row);
    if (Number.isNaN(createdAt)) continue;
    const action: ActionOnPost = {
      postId: postActions.postId.get(row),
      userId: postActions.userId.get(row),
      typeId: postActions.typeId.get(row),
      createdAt,
      isWithdrawn: postActions.isDeleted.get(row) === 1,
      ...postActions.resolution(row),
    };
    const key = `${action.postId} ${action.userId} ${action.typeId} ${createdAt}`;
    const known = actions.get(key);
    actions.set(key, known === undefined ? action : merged(known, action));
  }
  return [...actions.values()].sort(byTime);
}

/** The likes that stand, with the posts that they are of: the latest of each user on each post, if it was not taken back. */
export function standingLikes(forum: Forum): readonly ActionOnPost[] {
  const gone = goneLikes(forum);
  const latest = new Map<string, ActionOnPost>();
  for (const action of actionsOnPosts(forum)) {
    if (action.typeId === likeType) latest.set(`${action.postId} ${action.userId}`, action);
  }
  return [...latest].flatMap(([key, like]) => (like.isWithdrawn || gone.has(key) ? [] : [like]));
}

/** Likes of which the last word was that they are gone. */
function goneLikes({ postActions }: Forum): ReadonlySet<string> {
  const gone = new Set<string>();
  for (let row = 0; row < postActions.length; row++) {
    if (postActions.typeId.get(row) !== likeType) continue;
    const key = `${postActions.postId.get(row)} ${postActions.userId.get(row)}`;
    if (Number.isNaN(postActions.createdAt.get(row))) gone.add(key);
    else gone.delete(key);
  }
  return gone;
}

/** Of two resolutions of one flag the later holds. */
function merged(one: ActionOnPost, other: ActionOnPost): ActionOnPost {
  const [later, earlier] = resolutionOrder(one) >= resolutionOrder(other) ? [one, other] : [other, one];
  return { ...earlier, ...later, isWithdrawn: one.isWithdrawn || other.isWithdrawn };
}

/** Sorts resolutions by their time; none comes first, and of two at one time the order is the same in every run. */
function resolutionOrder({ resolution, resolvedAt, resolvedBy }: ActionOnPost): string {
  if (resolution === undefined) return "";
  return `${String(resolvedAt ?? 0).padStart(16, "0")} ${resolution} ${resolvedBy ?? ""}`;
}

function byTime(one: ActionOnPost, other: ActionOnPost): number {
  return (
    one.createdAt - other.createdAt ||
    one.postId - other.postId ||
    one.userId - other.userId ||
    one.typeId - other.typeId
  );
}
