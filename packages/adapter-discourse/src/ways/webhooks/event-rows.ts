import type { Instant } from "@org/community-core/source";
import { z } from "zod";
import { maybe } from "../../answers/answer-fields.js";
import { deliveredCategory, deliveredUser } from "../../answers/delivered-things.js";
import { postAnswer } from "../../answers/post-answer.js";
import { listedTopic } from "../../answers/topic-answer.js";
import type { ForumRow, PostRow } from "../../forum/forum-row.js";
import { postTypes } from "../../forum/visibility.js";

/** What stands around a post in a delivery. */
const around = z.object({ topic_archetype: maybe(z.string()), topic_title: maybe(z.string()) });
const like = z.object({ post: z.unknown(), user: z.unknown() });

type RowsOf = (about: unknown, event: string, at: Instant) => readonly ForumRow[] | undefined;

/** What each group of events says; others say nothing that records are made of. */
const groups: ReadonlyMap<string, RowsOf> = new Map<string, RowsOf>([
  ["post", postRows],
  ["topic", topicRows],
  ["like", likeRows],
  ["solved", solvedRows],
  ["user", userRows],
  ["category", categoryRows],
]);

/**
 * The rows that an event stands for: none if nobody is told, `undefined` if it cannot be read.
 *
 * @param at - When the event was sent at the earliest.
 */
export function eventRows(group: string, event: string, about: unknown, at: Instant): readonly ForumRow[] | undefined {
  const rowsOf = groups.get(group);
  return rowsOf === undefined ? [] : rowsOf(about, event, at);
}

function postRows(about: unknown, event: string, at: Instant): readonly ForumRow[] | undefined {
  const [sight, topic] = [postAnswer.safeParse(about).data, around.safeParse(about).data];
  const topicId = sight?.post.topicId;
  if (sight === undefined || topic === undefined || topicId === undefined) return undefined;
  const { post, author } = sight;
  if (topic.topic_archetype === "private_message" || post.postType === postTypes.whisper) return [];
  // Whether it is the answer, its own event says: a post is not told when another one takes its place.
  const { categoryId, deletedAt, acceptedAnswer: _, ...told } = post;
  const isGone = event.endsWith("destroyed");
  const known: PostRow = isGone ? { ...told, deletedAt: deletedAt ?? at } : told;
  return [
    {
      kind: "topic",
      id: topicId,
      archetype: topic.topic_archetype === "banner" ? "banner" : "regular",
      ...(categoryId !== undefined && { categoryId }),
      ...(topic.topic_title !== undefined && { title: topic.topic_title }),
    },
    known,
    ...(author === undefined ? [] : [author]),
  ];
}

function topicRows(about: unknown, event: string, at: Instant): readonly ForumRow[] | undefined {
  const topic = listedTopic.safeParse(about).data;
  if (topic === undefined) return undefined;
  if (topic.archetype === "private_message") return [];
  const { deletedAt, ...told } = topic;
  if (event.endsWith("destroyed")) return [{ ...told, deletedAt: deletedAt ?? at }];
  // What was said of it before includes that it was deleted.
  return event.endsWith("recovered") ? [{ kind: "gone", of: "topic", id: topic.id }, told] : [told];
}

/** A like comes without its time: all that it adds is how many the post has now. */
function likeRows(about: unknown, _event: string, at: Instant): readonly ForumRow[] | undefined {
  const given = like.safeParse(about).data;
  return given === undefined ? undefined : postRows(given.post, "post_liked", at);
}

/** A later acceptance takes the place of an earlier one; when and by whom is not told. */
function solvedRows(about: unknown, event: string, at: Instant): readonly ForumRow[] | undefined {
  const rows = postRows(about, event, at);
  const post = rows?.find((row) => row.kind === "post");
  if (rows === undefined || post?.topicId === undefined) return rows;
  return event.startsWith("unaccepted")
    ? [...rows, { kind: "gone", of: "solution", id: post.topicId }]
    : [...rows, { kind: "solution", topicId: post.topicId, answerPostId: post.id }];
}

function userRows(about: unknown, event: string): readonly ForumRow[] | undefined {
  const user = deliveredUser.safeParse(about).data;
  if (user === undefined) return undefined;
  return event.endsWith("destroyed") ? [{ kind: "gone", of: "user", id: user.id }] : [user];
}

function categoryRows(about: unknown, event: string): readonly ForumRow[] | undefined {
  const category = deliveredCategory.safeParse(about).data;
  if (category === undefined) return undefined;
  return event.endsWith("destroyed") ? [{ kind: "gone", of: "category", id: category.id }] : [category];
}
