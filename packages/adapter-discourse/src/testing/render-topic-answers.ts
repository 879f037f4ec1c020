import { formatInstant, type Instant } from "@org/community-core/source";
import type { ForumRow, PostRow, TopicRow, UserRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import { type ForumTables, forumTables } from "./forum-tables.js";
import { publicPosts, publicTopics } from "./public-forum.js";

/** How an answer is written. */
export interface TopicAnswerStyle {
  /** When the answers were given. */
  readonly at: Instant;
  /** Tags as texts, as until early 2026, or as objects. Absent: as objects. */
  readonly tags?: "texts" | "objects";
  /** How many posts an answer holds; the stream names all. Absent: all, as with `print=true`. */
  readonly chunk?: number;
}

/** A played forum as answers to `/t/{id}.json`, as somebody without an account gets them. */
export function renderTopicAnswers(rows: readonly ForumRow[], style: TopicAnswerStyle): readonly object[] {
  const tables = forumTables(rows);
  const users = new Map(tables.users.map((user) => [user.id, user]));
  return publicTopics(tables).map((topic) => topicAnswer(tables, users, topic, style));
}

function topicAnswer(
  tables: ForumTables,
  users: ReadonlyMap<number, UserRow>,
  topic: TopicRow,
  { at, tags = "objects", chunk = 1_000 }: TopicAnswerStyle,
): object {
  const posts = publicPosts(tables, topic.id);
  const accepted = tables.solutions.find(({ topicId }) => topicId === topic.id)?.answerPostId;
  const daysAgo = Math.floor((at - (topic.createdAt ?? at)) / 86_400_000);
  return {
    post_stream: {
      posts: posts.slice(0, chunk).map((post) => postAnswer(post, users.get(post.userId ?? 0), accepted)),
      stream: posts.map(({ id }) => id),
    },
    timeline_lookup: [[1, daysAgo]],
    tags: (topic.tags ?? []).map((name, index) => (tags === "texts" ? name : { id: index + 1, name, slug: name })),
    id: topic.id,
    title: topic.title,
    fancy_title: topic.title,
    posts_count: topic.postsCount,
    highest_post_number: topic.highestPostNumber,
    created_at: moment(topic.createdAt),
    bumped_at: moment(topic.bumpedAt),
    archetype: topic.archetype,
    visible: topic.visible,
    closed: topic.closed,
    archived: false,
    pinned: topic.pinned,
    category_id: topic.categoryId ?? null,
    user_id: topic.userId ?? null,
    deleted_at: null,
    views: 12,
    plugin_says: { anything: true },
  };
}

function postAnswer(post: PostRow, author: UserRow | undefined, accepted: number | undefined): object {
  return {
    id: post.id,
    topic_id: post.topicId,
    post_number: post.postNumber,
    post_type: post.postType,
    ...(post.actionCode !== undefined && { action_code: post.actionCode }),
    user_id: post.userId ?? null,
    username: post.userId === undefined ? null : `user${post.userId}`,
    name: author?.name ?? null,
    trust_level: author?.trustLevel ?? null,
    admin: author?.admin === true,
    moderator: author?.moderator === true,
    staff: author?.admin === true || author?.moderator === true,
    created_at: moment(post.createdAt),
    updated_at: moment(post.createdAt),
    cooked: "<p>Words that never leave.</p>",
    reply_to_post_number: post.replyToPostNumber ?? null,
    actions_summary: post.likeCount === 0 ? [] : [{ id: likeType, count: post.likeCount }],
    hidden: post.hidden === true,
    user_deleted: post.userDeleted === true,
    deleted_at: null,
    accepted_answer: post.id === accepted,
    score: 1.5,
  };
}

function moment(instant: Instant | undefined): string | null {
  return instant === undefined ? null : formatInstant(instant);
}
