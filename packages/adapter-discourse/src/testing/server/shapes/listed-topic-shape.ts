import type { TopicRow } from "../../../forum/forum-row.js";
import { playedTexts } from "../../played-texts.js";
import { isDefinition } from "../definition-topic.js";
import { moment } from "../moments.js";
import type { Question } from "../route.js";
import { tagFields } from "./tag-shape.js";
import { type TopicCounts, topicCounts } from "./topic-counts.js";

/** A topic as it stands on a list. */
export function listedTopicShape(question: Question, topic: TopicRow): Record<string, unknown> {
  const counts = topicCounts(question.forum, topic);
  return {
    ...plainTopicFields(question, topic, counts),
    bumped: true,
    bumped_at: moment(topic.bumpedAt ?? topic.createdAt),
    unseen: false,
    ...(question.settings.year < 2021 && { unread: 0, new_posts: 0 }),
    bookmarked: null,
    liked: null,
    last_poster_username: counts.last?.userId === undefined ? null : playedTexts.username(counts.last.userId),
    ...(question.settings.solved && {
      has_accepted_answer: question.forum.solutions.has(topic.id),
      can_have_answer: true,
    }),
    posters: posterShapes(topic, counts),
  };
}

/** What lists and the topic itself say alike. */
export function plainTopicFields(question: Question, topic: TopicRow, counts: TopicCounts): Record<string, unknown> {
  return {
    id: topic.id,
    title: playedTexts.title(topic),
    fancy_title: playedTexts.title(topic),
    slug: playedTexts.slug(topic.id),
    posts_count: counts.posts,
    reply_count: counts.replies,
    highest_post_number: counts.highestPostNumber,
    image_url: null,
    created_at: moment(topic.createdAt),
    last_posted_at: moment(counts.last?.createdAt),
    archetype: topic.archetype ?? "regular",
    pinned: topic.pinned === true,
    pinned_globally: topic.pinned === true && !isDefinition(topic),
    unpinned: null,
    visible: topic.visible !== false,
    closed: topic.closed === true,
    archived: false,
    ...tagFields(question, topic),
    views: 10 * counts.posts,
    like_count: counts.likes,
    has_summary: false,
    category_id: topic.archetype === "private_message" ? null : (topic.categoryId ?? 1),
    featured_link: null,
  };
}

/** Up to five posters: who opened it first, who wrote last marked as such. */
function posterShapes(topic: TopicRow, { posters, last }: TopicCounts): readonly object[] {
  const all = [topic.userId, ...posters.slice(0, 3).map(([id]) => id), last?.userId];
  const ids = [...new Set(all)].filter((id) => id !== undefined).slice(0, 5);
  const lastMark = ids.length === 1 ? "latest single" : "latest";
  return ids.map((id, index) => ({
    extras: id === last?.userId ? lastMark : null,
    description: index === 0 ? "Original Poster" : "Frequent Poster",
    user_id: id,
    primary_group_id: null,
  }));
}
