import { isModeration } from "../forum/action-codes.js";
import type { ForumRow, PostRow, UserRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import { postTypes } from "../forum/visibility.js";
import { forumTables } from "./forum-tables.js";
import { publicPosts, publicTopics } from "./public-forum.js";

/** How much of a played forum everybody may see, counted in its rows and not in records. */
export interface PlayedCounts {
  readonly topics: number;
  /** Openings and replies. */
  readonly content: number;
  /** Small actions that moderate. */
  readonly acts: number;
  /** Likes that were not taken back, of content. */
  readonly likes: number;
  readonly flags: number;
  readonly handledFlags: number;
  /** Edits of content that somebody else wrote. */
  readonly edits: number;
  /** Who wrote a post that somebody without an account gets, hidden and withdrawn ones as well. */
  readonly authors: number;
  /** Authors who are administrators, and those who are moderators. */
  readonly rolesOfAuthors: number;
  /** All administrators and moderators, those of one category as well. */
  readonly roles: number;
}

/** Counts the rows of a played forum. */
export function playedCounts(rows: readonly ForumRow[]): PlayedCounts {
  const tables = forumTables(rows);
  const topics = publicTopics(tables);
  const posts = topics.flatMap(({ id }) => publicPosts(tables, id));
  const content = new Map(posts.filter(isContent).map((post) => [post.id, post]));
  const authors = new Set(posts.flatMap(({ userId }) => userId ?? []));
  const flags = tables.postActions.filter(({ typeId, postId }) => typeId !== likeType && content.has(postId));
  const people = tables.users.filter(({ id }) => id > 0);
  return {
    topics: topics.length,
    content: content.size,
    acts: posts.filter(({ actionCode = "" }) => isModeration(actionCode)).length,
    likes: [...content.values()].reduce((sum, { likeCount = 0 }) => sum + likeCount, 0),
    flags: flags.length,
    handledFlags: flags.filter(({ resolvedAt }) => resolvedAt !== undefined).length,
    edits: tables.postRevisions.filter(({ postId, userId }) => {
      const post = content.get(postId);
      return post !== undefined && post.userId !== userId;
    }).length,
    authors: authors.size,
    rolesOfAuthors: rolesOf(people.filter(({ id }) => authors.has(id))),
    roles: rolesOf(people) + tables.categories.flatMap(({ moderatorIds = [] }) => moderatorIds).length,
  };
}

function rolesOf(users: readonly UserRow[]): number {
  const held = users.flatMap(({ admin, moderator }) => [admin === true, moderator === true]);
  return held.filter((isHeld) => isHeld).length;
}

function isContent({ postType, hidden, userDeleted, actionCode }: PostRow): boolean {
  if (hidden === true || userDeleted === true) return false;
  return postType === postTypes.regular || (postType === postTypes.moderatorAction && actionCode === undefined);
}
