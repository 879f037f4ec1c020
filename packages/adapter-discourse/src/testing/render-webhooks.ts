import { createHmac } from "node:crypto";
import type { Instant } from "@org/community-core/source";
import type { ForumRow, PostRow, TopicRow } from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import { PlayedForum } from "./played-forum.js";
import { playedTexts } from "./played-texts.js";
import { askers } from "./server/asker.js";
import type { Question } from "./server/route.js";
import { postShape } from "./server/shapes/post-shape.js";
import { topicShape } from "./server/shapes/topic-shape.js";
import { userShape } from "./server/shapes/user-shape.js";
import { type SiteSettings, siteSettings } from "./server/site-settings.js";

/** A delivery as it comes in. */
export interface WebhookDelivery {
  readonly headers: Readonly<Record<string, string>>;
  /** The raw body, of which the signature is. */
  readonly body: string;
}

/** How deliveries are written. */
export interface WebhookOptions {
  /** Absent: deliveries are not signed. */
  readonly secret?: string;
  readonly settings?: Partial<SiteSettings>;
}

interface Event {
  readonly at: Instant;
  readonly group: string;
  readonly name: string;
  readonly payload: unknown;
}

/** What a site delivered while the forum was written, in order and each once; private messages among it. */
export function renderWebhooks(
  rows: readonly ForumRow[],
  { secret, settings }: WebhookOptions = {},
): readonly WebhookDelivery[] {
  const forum = new PlayedForum(rows);
  const query = new URLSearchParams();
  const question: Question = { forum, settings: siteSettings(settings), asker: askers.system, path: "", query };
  const events = [...ofTopics(question), ...ofPosts(question), ...ofActs(question), ...ofUsers(question)].sort(
    (first, second) => first.at - second.at,
  );
  const ping: Event = { at: 0, group: "ping", name: "ping", payload: "OK" };
  return [ping, ...events].map((event, index) => delivery(event, index + 1, secret));
}

function delivery({ group, name, payload }: Event, number: number, secret: string | undefined): WebhookDelivery {
  const body = JSON.stringify({ [group]: payload });
  return {
    headers: {
      "content-type": "application/json",
      "user-agent": "Discourse/2026.11.0-latest",
      "x-discourse-instance": "https://forum.example.org",
      "x-discourse-event-id": String(number),
      "x-discourse-event-type": group,
      "x-discourse-event": name,
      ...(secret !== undefined && {
        "x-discourse-event-signature": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`,
      }),
    },
    body,
  };
}

function ofTopics(question: Question): readonly Event[] {
  return [...question.forum.topics.values()].flatMap((topic) => {
    const payload = topicPayload(question, topic);
    const created = eventAt(topic.createdAt, "topic", "topic_created", payload);
    return [...created, ...eventAt(topic.deletedAt, "topic", "topic_destroyed", payload)];
  });
}

/** A topic as it is delivered: without its posts. */
function topicPayload(question: Question, topic: TopicRow): Record<string, unknown> {
  const { post_stream: _, timeline_lookup: __, ...rest } = topicShape(question, topic, []);
  return rest;
}

function ofPosts(question: Question): readonly Event[] {
  const { forum } = question;
  const edits = forum.postRevisions.flatMap(({ postId, createdAt }) => {
    const post = forum.posts.get(postId);
    return post === undefined ? [] : eventAt(createdAt, "post", "post_edited", postPayload(question, post));
  });
  const posts = [...forum.posts.values()].flatMap((post) => {
    const { deletedAt: _, ...asWritten } = post;
    return [
      ...eventAt(post.createdAt, "post", "post_created", postPayload(question, asWritten)),
      ...eventAt(post.deletedAt, "post", "post_destroyed", postPayload(question, post)),
    ];
  });
  return [...posts, ...edits];
}

function postPayload(question: Question, post: PostRow): Record<string, unknown> {
  const topic = question.forum.topics.get(post.topicId ?? 0);
  const category = question.forum.categories.get(topic?.categoryId ?? 0);
  const count = question.forum.postsOf(post.topicId ?? 0).length;
  return {
    ...postShape(question, post, { withRaw: true }),
    topic_title: topic === undefined ? "" : playedTexts.title(topic),
    category_id: topic?.categoryId ?? null,
    topic_posts_count: count,
    topic_filtered_posts_count: count,
    topic_archetype: topic?.archetype ?? "regular",
    category_slug: playedTexts.categorySlug(category?.name ?? ""),
  };
}

/** A like has an event; that it was taken back has none. */
function ofActs(question: Question): readonly Event[] {
  const { forum } = question;
  const likes = forum.postActions.flatMap(({ typeId, postId, userId, createdAt }) => {
    const post = forum.posts.get(postId);
    if (typeId !== likeType || post === undefined) return [];
    const user = userShape(question, forum.users.get(userId) ?? { kind: "user", id: userId });
    return eventAt(createdAt, "like", "post_liked", { post: postPayload(question, post), user });
  });
  const solutions = [...forum.solutions.values()].flatMap(({ answerPostId, createdAt }) => {
    const post = forum.posts.get(answerPostId);
    return post === undefined ? [] : eventAt(createdAt, "solved", "accepted_solution", postPayload(question, post));
  });
  return [...likes, ...solutions];
}

function ofUsers(question: Question): readonly Event[] {
  return [...question.forum.users.values()].flatMap((user) =>
    eventAt(user.createdAt, "user", "user_created", {
      ...userShape(question, user),
      email: playedTexts.email(user.id),
      trust_level: user.trustLevel ?? 1,
      admin: user.admin === true,
      moderator: user.moderator === true,
      staged: user.staged === true,
      active: user.active !== false,
    }),
  );
}

function eventAt(at: Instant | undefined, group: string, name: string, payload: unknown): readonly Event[] {
  return at === undefined ? [] : [{ at, group, name, payload }];
}
