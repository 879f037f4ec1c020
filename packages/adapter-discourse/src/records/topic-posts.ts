import type { Forum } from "../forum/forum.js";
import type { TopicRow } from "../forum/forum-row.js";
import { isReadCategory, isReadTopic, postRole, postTypes, type VisibilityPolicy } from "../forum/visibility.js";
import { groupRows, rowsOf } from "./grouped-rows.js";

/** A topic that is read, with its posts. */
export interface TopicPosts {
  readonly id: number;
  /** Absent: only posts of it were read. */
  readonly topic?: TopicRow;
  readonly categoryId?: number;
  /** Rows of posts that are content, in the order of their numbers. */
  readonly content: readonly number[];
  /** Rows of posts that say what staff did, likewise. */
  readonly actions: readonly number[];
  /** How many posts of the topic were read, of any kind. */
  readonly postsRead: number;
  /** Those of them that everybody may see, hidden and withdrawn ones as well. */
  readonly visiblePostsRead: number;
}

/** Counts what is known of a forum and is not read: by kind of row. */
export interface LeftOut {
  topics: number;
  posts: number;
}

/** The topics that are read, by id; what is left out is counted. */
export function* topicPosts(forum: Forum, policy: VisibilityPolicy, leftOut: LeftOut): Generator<TopicPosts> {
  const { posts } = forum;
  const ids = topicIds(forum);
  const position = new Map(ids.map((id, index) => [id, index]));
  const groupOf = new Int32Array(posts.length).fill(-1);
  for (let row = 0; row < posts.length; row++) {
    if (posts.id[row] !== 0) groupOf[row] = position.get(posts.topicId[row] ?? 0) ?? -1;
  }
  const grouped = groupRows(groupOf, ids.length);
  for (const [group, id] of ids.entries()) {
    const rows = [...rowsOf(grouped, group)].sort((a, b) => (posts.postNumber[a] ?? 0) - (posts.postNumber[b] ?? 0));
    const topic = forum.topics.get(id);
    const categoryId = topic?.categoryId ?? rows.map((row) => posts.categoryId[row] ?? 0).find((known) => known !== 0);
    // A post of which neither topic nor category is known may be anybody's private message.
    const isRead =
      topic === undefined
        ? categoryId !== undefined && isReadCategory(forum, categoryId, policy)
        : isReadTopic(forum, topic, policy);
    if (!isRead) {
      leftOut.topics += topic === undefined ? 0 : 1;
      leftOut.posts += rows.length;
      continue;
    }
    const content = rows.filter((row) => postRole(forum, row) === "content");
    const actions = rows.filter((row) => postRole(forum, row) === "action");
    leftOut.posts += rows.length - content.length - actions.length;
    yield {
      id,
      ...(topic === undefined ? {} : { topic }),
      ...(categoryId === undefined ? {} : { categoryId }),
      content,
      actions,
      postsRead: rows.length,
      visiblePostsRead: rows.filter((row) => !posts.isDeleted(row) && posts.postType[row] !== postTypes.whisper).length,
    };
  }
}

/** All topics that a row of their own or a post names, in order; without the posts of no topic. */
function topicIds({ topics, posts }: Forum): readonly number[] {
  const ids = new Set(topics.sorted().map(({ id }) => id));
  for (let row = 0; row < posts.length; row++) {
    if (posts.id[row] !== 0 && posts.topicId[row] !== 0) ids.add(posts.topicId[row] ?? 0);
  }
  return [...ids].sort((first, second) => first - second);
}
