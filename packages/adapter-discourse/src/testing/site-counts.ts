import type { ForumRow, PostRow, TopicRow } from "../forum/forum-row.js";
import { postTypes } from "../forum/visibility.js";
import { PlayedForum } from "./played-forum.js";

/** How much of a played forum its site shows to somebody without a key, counted in rows and not in records. */
export interface SiteCounts {
  readonly categories: number;
  readonly groups: number;
  /** Accounts in the directory, of staff, in a group, and of whoever wrote. */
  readonly people: number;
  /** Administrators, moderators, and moderators of one category. */
  readonly roles: number;
  readonly topics: number;
  /** Openings and replies. */
  readonly content: number;
  /** Likes of content that were not taken back. */
  readonly likes: number;
  readonly flags: number;
  readonly handledFlags: number;
  /** Edits of content that somebody else wrote. */
  readonly edits: number;
  /** Small actions, and what staff said by them. */
  readonly acts: number;
}

/** Counts the rows of a played forum. */
export function siteCounts(rows: readonly ForumRow[]): SiteCounts {
  const forum = new PlayedForum(rows);
  const topics = [...forum.topics.values()].filter((topic) => isPublic(forum, topic));
  const posts = topics.flatMap(({ id }) => forum.postsOf(id)).filter(isPublicPost);
  const content = posts.filter(isContent);
  const users = [...forum.users.values()].filter(({ id }) => id > 0);
  const listed = users.filter(({ active, staged }) => active !== false && staged !== true);
  const staff = users.filter(({ admin, moderator }) => admin === true || moderator === true);
  const authors = posts
    .filter(({ postType }) => postType !== postTypes.smallAction)
    .flatMap(({ userId }) => userId ?? []);
  const categories = [...forum.categories.values()].filter(({ readRestricted }) => readRestricted !== true);
  const flags = content.flatMap(({ id }) => forum.actionsOn(id)).filter(({ typeId }) => typeId !== 2);
  return {
    categories: categories.length,
    groups: [...forum.groups.values()].filter(({ automatic }) => automatic !== true).length,
    people: new Set([...listed, ...staff].map(({ id }) => id).concat(authors)).size,
    roles:
      staff.reduce((sum, { admin, moderator }) => sum + Number(admin === true) + Number(moderator === true), 0) +
      categories.flatMap(({ moderatorIds = [] }) => moderatorIds).length,
    topics: topics.length,
    content: content.length,
    likes: content.reduce((sum, { id }) => sum + forum.likesOn(id).length, 0),
    flags: flags.length,
    handledFlags: flags.filter(({ resolvedAt }) => resolvedAt !== undefined).length,
    edits: forum.postRevisions.filter(({ postId, userId }) => {
      const post = content.find(({ id }) => id === postId);
      return post?.userId !== undefined && post.userId !== userId;
    }).length,
    acts: posts.filter(({ actionCode }) => actionCode !== undefined && actionCode !== "assigned").length,
  };
}

function isPublic({ categories }: PlayedForum, { archetype, visible, deletedAt, categoryId = 1 }: TopicRow): boolean {
  if (archetype === "private_message" || visible === false || deletedAt !== undefined) return false;
  return categories.get(categoryId)?.readRestricted !== true;
}

function isPublicPost({ postType, deletedAt }: PostRow): boolean {
  return postType !== postTypes.whisper && deletedAt === undefined;
}

function isContent({ postType, hidden, userDeleted, actionCode }: PostRow): boolean {
  if (hidden === true || userDeleted === true || actionCode !== undefined) return false;
  return postType === postTypes.regular || postType === postTypes.moderatorAction;
}
