import { z } from "zod";
import type { ForumRow, TopicRow } from "../forum/forum-row.js";
import { maybe, moment, tagNames, wholeNumber, yesOrNo } from "./answer-fields.js";
import { postAnswer } from "./post-answer.js";

const archetypes = ["regular", "private_message", "banner"] as const;

/** What topic lists and topics say of a topic alike. */
const topicFields = {
  id: wholeNumber,
  category_id: maybe(wholeNumber),
  user_id: maybe(wholeNumber),
  created_at: maybe(moment),
  archetype: maybe(z.enum(archetypes)),
  visible: yesOrNo,
  closed: yesOrNo,
  deleted_at: maybe(moment),
  posts_count: maybe(wholeNumber),
  like_count: maybe(wholeNumber),
  highest_post_number: maybe(wholeNumber),
  bumped_at: maybe(moment),
  pinned: yesOrNo,
  tags: tagNames,
  has_accepted_answer: yesOrNo,
  title: maybe(z.string()),
};

const topicShape = z.object(topicFields);

/** A topic as it stands in a list of topics. */
export const listedTopic: z.ZodType<TopicRow> = topicShape.transform(topicRow);

/** The answer to `/t/{id}.json`. Posts are looked at one by one, so that a bad one costs itself alone. */
const topicAnswer = z.object({
  ...topicFields,
  accepted_answer: maybe(z.object({ post_number: maybe(wholeNumber) })),
  timeline_lookup: maybe(z.array(z.array(z.number()).readonly()).readonly()),
  post_stream: z.object({
    posts: z.array(z.unknown()).readonly(),
    stream: maybe(z.array(wholeNumber).readonly()),
  }),
});

/** A topic with its posts, as rows; `undefined` if it is no answer to a question for a topic. */
export interface TopicAnswer {
  /** The topic, then its posts. */
  readonly rows: readonly ForumRow[];
  /** Their authors. */
  readonly beside: readonly ForumRow[];
  /** Ids of all its posts that the reader may see, in their order; a topic of very many posts does not say. */
  readonly stream?: readonly number[];
  /** The number of the post that solved it. */
  readonly acceptedPostNumber?: number;
  /** How many posts could not be read. */
  readonly unreadablePosts: number;
  /** The latest moment at which, by what it says itself, it was not yet read. */
  readonly notBefore: number;
}

/** Reads the answer to `/t/{id}.json`. */
export function readTopicAnswer(input: unknown): TopicAnswer | undefined {
  const parsed = topicAnswer.safeParse(input);
  if (!parsed.success) return undefined;
  const { post_stream: stream, timeline_lookup: timeline = [], accepted_answer: accepted, ...topic } = parsed.data;
  const read = stream.posts.map((post) => postAnswer.safeParse(post));
  const sights = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const posts = sights.map(({ post }) => ({ ...post, topicId: topic.id }));
  const streamLength = stream.stream === undefined ? {} : { streamLength: stream.stream.length };
  return {
    rows: [{ ...topicRow(topic), ...streamLength }, ...posts],
    beside: sights.flatMap(({ author }) => author ?? []),
    ...(stream.stream !== undefined && { stream: stream.stream }),
    ...(accepted?.post_number !== undefined && { acceptedPostNumber: accepted.post_number }),
    unreadablePosts: read.length - posts.length,
    notBefore: Math.max(
      ...posts.map(({ createdAt = 0 }) => createdAt),
      daysAgo(topic.created_at, timeline),
      topic.bumped_at ?? 0,
      0,
    ),
  };
}

function topicRow(topic: z.output<typeof topicShape>): TopicRow {
  return {
    kind: "topic",
    id: topic.id,
    ...(topic.category_id !== undefined && { categoryId: topic.category_id }),
    ...(topic.user_id !== undefined && { userId: topic.user_id }),
    ...(topic.created_at !== undefined && { createdAt: topic.created_at }),
    ...(topic.archetype !== undefined && { archetype: topic.archetype }),
    ...(topic.visible !== undefined && { visible: topic.visible }),
    ...(topic.closed !== undefined && { closed: topic.closed }),
    ...(topic.deleted_at !== undefined && { deletedAt: topic.deleted_at }),
    ...(topic.posts_count !== undefined && { postsCount: topic.posts_count }),
    ...(topic.like_count !== undefined && { likeCount: topic.like_count }),
    ...(topic.highest_post_number !== undefined && { highestPostNumber: topic.highest_post_number }),
    ...(topic.bumped_at !== undefined && { bumpedAt: topic.bumped_at }),
    ...(topic.pinned !== undefined && { pinned: topic.pinned }),
    ...(topic.tags !== undefined && { tags: topic.tags }),
    ...(topic.has_accepted_answer !== undefined && { hasAcceptedAnswer: topic.has_accepted_answer }),
    ...(topic.title !== undefined && { title: topic.title }),
  };
}

/** `timeline_lookup` says how many whole days ago the first post was: with its date that is the day of the answer. */
function daysAgo(createdAt: number | undefined, timeline: readonly (readonly number[])[]): number {
  const days = timeline[0]?.[1];
  return createdAt === undefined || days === undefined ? 0 : createdAt + days * 86_400_000;
}
