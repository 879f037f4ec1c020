import type { Forum } from "../forum/forum.js";
import type { TopicRow } from "../forum/forum-row.js";
import { isReadCategory, isReadTopic, postRole, postTypes, type VisibilityPolicy } from "../forum/visibility.js";
import { RowsByTopic } from "./rows-by-topic.js";
import type { TopicIndex } from "./topic-index.js";

/** A topic that is read, with its posts. */
export interface TopicPosts {
  readonly id: number;
  /** Its place among all topics. */
  readonly place: number;
  /** Absent: only posts of it were read. */
  readonly topic?: TopicRow;
  readonly categoryId?: number;
  /** Rows of posts that are content, in the order of their numbers. */
  readonly content: readonly number[];
  /** Rows of posts that say what staff did, likewise. */
  readonly actions: readonly number[];
  /** Rows of posts that are hidden or withdrawn: what they say is nobody's business, that they were flagged is. */
  readonly outOfSight: readonly number[];
  /** Content and actions. */
  readonly rows: readonly number[];
  /** How many posts of the topic were read, of any kind. */
  readonly postsRead: number;
  /** Those of them that everybody may see, hidden and withdrawn ones as well. */
  readonly visiblePostsRead: number;
}

/** Counts what is known of a forum and is not read: by kind of row. */
export interface LeftOut {
  topics: number;
  posts: number;
  postActions: number;
  postRevisions: number;
}

/** The topics that are read, by id; what is left out is counted. */
export function* topicPosts(
  forum: Forum,
  index: TopicIndex,
  policy: VisibilityPolicy,
  leftOut: LeftOut,
): Generator<TopicPosts> {
  const grouped = postsByTopic(forum, index);
  for (const [place, id] of index.ids.entries()) {
    const rows = grouped.of(place).sort(byNumber(forum));
    const topic = forum.topics.get(id);
    const categoryId = topic?.categoryId ?? categoryOf(forum, rows);
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
    const sorted = sortedByRole(forum, rows);
    leftOut.posts += rows.length - sorted.rows.length;
    yield {
      id,
      place,
      ...(topic === undefined ? {} : { topic }),
      ...(categoryId === undefined ? {} : { categoryId }),
      ...sorted,
      postsRead: rows.length,
    };
  }
}

function postsByTopic({ posts }: Forum, index: TopicIndex): RowsByTopic {
  return new RowsByTopic(posts.length, index.ids.length, (row) =>
    posts.id.get(row) === 0 ? -1 : index.placeOf(posts.topicId.get(row)),
  );
}

function byNumber({ posts }: Forum): (first: number, second: number) => number {
  return (first, second) => posts.postNumber.get(first) - posts.postNumber.get(second);
}

function categoryOf({ posts }: Forum, rows: Int32Array): number | undefined {
  return rows.reduce<number | undefined>((known, row) => known ?? (posts.categoryId.get(row) || undefined), undefined);
}

function sortedByRole(
  forum: Forum,
  rows: Int32Array,
): Pick<TopicPosts, "content" | "actions" | "outOfSight" | "rows" | "visiblePostsRead"> {
  const [content, actions, outOfSight, kept]: [number[], number[], number[], number[]] = [[], [], [], []];
  let visiblePostsRead = 0;
  for (const row of rows) {
    const role = postRole(forum, row);
    if (role === "content") content.push(row);
    if (role === "action") actions.push(row);
    if (role !== "left-out") kept.push(row);
    if (forum.posts.isDeleted(row) || forum.posts.postType.get(row) === postTypes.whisper) continue;
    visiblePostsRead++;
    if (role === "left-out") outOfSight.push(row);
  }
  return { content, actions, outOfSight, rows: kept, visiblePostsRead };
}
