import type { PlayedForum } from "../played-forum.js";
import { playedTexts } from "../played-texts.js";
import { tagNumbers } from "../server/shapes/tag-shape.js";
import { topicCounts } from "../server/shapes/topic-counts.js";
import { momentCell, type PlayedTable, playedTable } from "./played-table.js";

/** All topics, private messages among them, with their tags, their solutions, and who may read a message. */
export function topicsTables(forum: PlayedForum): readonly PlayedTable[] {
  const numbers = tagNumbers(forum);
  const tagged = [...forum.topics.values()].flatMap(({ id, tags = [] }) => tags.map((tag) => ({ id, tag })));
  const messages = [...forum.topics.values()].filter(({ archetype }) => archetype === "private_message");
  return [
    topicsTable(forum),
    playedTable("tags", numbers, {
      id: ([, id]) => id,
      name: ([name]) => name,
      topic_count: ([name]) => tagged.filter(({ tag }) => tag === name).length,
      pm_topic_count: () => 0,
      target_tag_id: () => null,
    }),
    playedTable("topic_tags", tagged, {
      id: (_, index) => index + 1,
      topic_id: ({ id }) => id,
      tag_id: ({ tag }) => numbers.get(tag) ?? null,
    }),
    playedTable("topic_allowed_users", messages, {
      id: (_, index) => index + 1,
      user_id: ({ userId }) => userId ?? null,
      topic_id: ({ id }) => id,
    }),
    playedTable("discourse_solved_solved_topics", forum.solutions.values(), {
      id: (_, index) => index + 1,
      topic_id: ({ topicId }) => topicId,
      answer_post_id: ({ answerPostId }) => answerPostId,
      accepter_user_id: ({ accepterUserId }) => accepterUserId ?? -1,
      topic_timer_id: () => null,
      created_at: ({ createdAt }) => momentCell(createdAt ?? forum.now),
      updated_at: ({ createdAt }) => momentCell(createdAt ?? forum.now),
    }),
  ];
}

function topicsTable(forum: PlayedForum): PlayedTable {
  return playedTable("topics", forum.topics.values(), {
    id: ({ id }) => id,
    title: playedTexts.title,
    last_posted_at: (topic) => momentCell(topicCounts(forum, topic).last?.createdAt),
    created_at: ({ createdAt }) => momentCell(createdAt),
    updated_at: ({ bumpedAt, createdAt }) => momentCell(bumpedAt ?? createdAt),
    views: () => 10,
    posts_count: (topic) => topicCounts(forum, topic).posts,
    user_id: ({ userId }) => userId ?? null,
    last_post_user_id: (topic) => topicCounts(forum, topic).last?.userId ?? null,
    reply_count: (topic) => topicCounts(forum, topic).replies,
    deleted_at: ({ deletedAt }) => momentCell(deletedAt),
    highest_post_number: (topic) => topicCounts(forum, topic).highestPostNumber,
    like_count: (topic) => topicCounts(forum, topic).likes,
    incoming_link_count: () => 0,
    category_id: ({ archetype, categoryId }) => (archetype === "private_message" ? null : (categoryId ?? 1)),
    visible: ({ visible }) => visible !== false,
    moderator_posts_count: () => 0,
    closed: ({ closed }) => closed === true,
    archived: () => false,
    bumped_at: ({ bumpedAt, createdAt }) => momentCell(bumpedAt ?? createdAt),
    has_summary: () => false,
    archetype: ({ archetype }) => archetype ?? "regular",
    pinned_at: ({ pinned, createdAt }) => momentCell(pinned === true ? createdAt : undefined),
    score: () => null,
    subtype: ({ archetype }) => (archetype === "private_message" ? "user_to_user" : null),
    slug: ({ id }) => playedTexts.slug(id),
    deleted_by_id: ({ deletedAt }) => (deletedAt === undefined ? null : -1),
    participant_count: (topic) => topicCounts(forum, topic).posters.length,
    word_count: () => 4,
    excerpt: () => null,
    pinned_globally: ({ pinned }) => pinned === true,
    pinned_until: () => null,
    fancy_title: playedTexts.title,
    highest_staff_post_number: ({ id }) => Math.max(0, ...forum.postsOf(id).map(({ postNumber = 0 }) => postNumber)),
    featured_link: () => null,
    slow_mode_seconds: () => 0,
    bannered_until: () => null,
    external_id: () => null,
    visibility_reason_id: () => null,
  });
}
