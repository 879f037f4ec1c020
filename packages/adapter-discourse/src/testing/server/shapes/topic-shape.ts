import type { PostRow, TopicRow } from "../../../forum/forum-row.js";
import { playedTexts } from "../../played-texts.js";
import { maySee } from "../may-see.js";
import { dayLength, moment } from "../moments.js";
import type { Question } from "../route.js";
import { plainTopicFields } from "./listed-topic-shape.js";
import { type PostShapeChoices, postShape } from "./post-shape.js";
import { type TopicCounts, topicCounts } from "./topic-counts.js";
import { userShape } from "./user-shape.js";

/** The answer to `/t/{id}.json` with some of the topic's posts. */
export function topicShape(
  question: Question,
  topic: TopicRow,
  posts: readonly PostRow[],
  choices: PostShapeChoices & { readonly showDeleted?: boolean } = {},
): Record<string, unknown> {
  const { year, megaTopicPosts } = question.settings;
  const counts = topicCounts(question.forum, topic);
  const stream = streamOf(question, topic, choices.showDeleted === true);
  const isMega = counts.posts >= megaTopicPosts;
  return {
    post_stream: {
      posts: posts.map((post) => postShape(question, post, choices)),
      ...(isMega
        ? { isMegaTopic: true, firstId: stream[0]?.id, lastId: stream.at(-1)?.id }
        : { stream: stream.map(({ id }) => id) }),
    },
    ...(!isMega && { timeline_lookup: timeline(question, stream) }),
    ...plainTopicFields(question, topic, counts),
    participant_count: counts.posters.length,
    word_count: 4 * counts.posts,
    deleted_at: moment(topic.deletedAt),
    deleted_by: topic.deletedAt === undefined ? null : userShape(question, { kind: "user", id: -1 }),
    user_id: topic.userId ?? null,
    pinned_at: topic.pinned === true ? moment(topic.createdAt) : null,
    pinned_until: null,
    draft: null,
    draft_key: `topic_${topic.id}`,
    draft_sequence: null,
    current_post_number: posts[0]?.postNumber ?? 1,
    actions_summary: [4, 8, 7].map((id) => ({ id, count: 0, hidden: false, can_act: false })),
    chunk_size: 20,
    bookmarked: false,
    ...(year >= 2022 && { bookmarks: [], slow_mode_seconds: 0, slow_mode_enabled_until: null }),
    topic_timer: null,
    message_bus_last_id: 0,
    ...(year >= 2019 && { show_read_indicator: false }),
    ...(year >= 2020 && { thumbnails: null }),
    ...(question.asker.isStaff && { has_deleted: hasDeleted(question, topic) }),
    ...acceptedAnswer(question, topic),
    details: details(question, topic, counts, isMega),
  };
}

/** All posts of a topic that the asker sees in its stream. Staff see a first post even where it is deleted. */
export function streamOf(question: Question, topic: TopicRow, showDeleted = false): readonly PostRow[] {
  return question.forum.postsOf(topic.id).filter((post) => {
    if (maySee.post(question, post)) return true;
    return question.asker.isStaff && post.deletedAt !== undefined && (showDeleted || post.postNumber === 1);
  });
}

/** Of posts, at most about 300, whose age in whole days differs from the one before: the place in the stream, the age. */
function timeline({ forum }: Question, stream: readonly PostRow[]): readonly (readonly [number, number])[] {
  const every = Math.max(1, Math.ceil(stream.length / 300));
  const lookup: (readonly [number, number])[] = [];
  for (let index = 0; index < stream.length; index += every) {
    const age = Math.max(0, Math.floor((forum.now - (stream[index]?.createdAt ?? 0)) / dayLength));
    if (age !== lookup.at(-1)?.[1]) lookup.push([index + 1, age]);
  }
  return lookup;
}

function hasDeleted({ forum }: Question, { id }: TopicRow): boolean {
  return forum.postsOf(id).some(({ deletedAt, postNumber }) => deletedAt !== undefined && postNumber !== 1);
}

/** Says which post, by its number and author, and not when. */
function acceptedAnswer({ forum, settings }: Question, { id }: TopicRow): Record<string, unknown> {
  const solution = forum.solutions.get(id);
  const post = forum.posts.get(solution?.answerPostId ?? 0);
  if (!settings.solved || solution === undefined || post === undefined) return {};
  const user = forum.users.get(post.userId ?? 0);
  return {
    accepted_answer: {
      post_number: post.postNumber,
      username: user === undefined ? null : playedTexts.username(user.id),
      name: user === undefined ? null : playedTexts.name(user),
      excerpt: playedTexts.raw(post),
      ...(settings.year >= 2025 &&
        solution.accepterUserId !== undefined && { accepter_username: playedTexts.username(solution.accepterUserId) }),
    },
  };
}

function details(question: Question, topic: TopicRow, counts: TopicCounts, isMega: boolean): Record<string, unknown> {
  const brief = (id: number | undefined): object | null => {
    const user = question.forum.users.get(id ?? 0);
    return user === undefined ? null : userShape(question, user);
  };
  const participants = counts.posters.slice(0, 24).flatMap(([id, posts]) => {
    const user = question.forum.users.get(id);
    if (user === undefined) return [];
    return [
      {
        ...userShape(question, user),
        post_count: posts,
        primary_group_name: null,
        ...(question.settings.year >= 2022 && {
          ...(user.admin === true && { admin: true }),
          ...(user.moderator === true && { moderator: true }),
          trust_level: user.trustLevel ?? 1,
        }),
      },
    ];
  });
  return {
    notification_level: 1,
    ...(!isMega && { participants }),
    created_by: brief(topic.userId),
    last_poster: brief(counts.last?.userId),
    ...(topic.archetype === "private_message" && { allowed_users: [brief(topic.userId)], allowed_groups: [] }),
  };
}
