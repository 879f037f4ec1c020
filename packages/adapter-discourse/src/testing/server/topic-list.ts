import type { TopicRow } from "../../forum/forum-row.js";
import { type Answer, jsonAnswer } from "./answer.js";
import { maySee } from "./may-see.js";
import { isYes, wholeNumberOf } from "./query-values.js";
import type { Question } from "./route.js";
import { listedTopicShape } from "./shapes/listed-topic-shape.js";
import { tagNumbers } from "./shapes/tag-shape.js";
import { topicCounts } from "./shapes/topic-counts.js";
import { userShapes } from "./shapes/user-shape.js";

/** Which topics a list is of, and where its next page is. */
export interface TopicListKind {
  /** Without the site's own folder. */
  readonly path: string;
  readonly isOn: (topic: TopicRow) => boolean;
  /** Whether a pinned topic goes before all others here. */
  readonly isFirst: (topic: TopicRow) => boolean;
}

/** A page of a list of topics. */
export function topicListAnswer(question: Question, kind: TopicListKind): Answer {
  const { query, settings, asker, forum } = question;
  // Long ago the length of a page was the site's own affair.
  const asked = settings.year < 2021 ? 30 : wholeNumberOf(query, "per_page", 30);
  const perPage = Math.min(100, Math.max(1, asked));
  const page = Math.max(0, wholeNumberOf(query, "page", 0));
  const topics = pageOf(inOrder(question, kind), kind, query, page, perPage);
  const rows = topics.map((topic) => listedTopicShape(question, topic));
  const shown = topics.flatMap((topic) => {
    const { posters, last } = topicCounts(forum, topic);
    return [topic.userId, ...posters.slice(0, 3).map(([id]) => id), last?.userId];
  });
  return jsonAnswer({
    users: userShapes(question, shown),
    primary_groups: [],
    ...(settings.year >= 2021 && { flair_groups: [] }),
    topic_list: {
      can_create_topic: asker.by !== "nothing",
      ...(topics.length === perPage && { more_topics_url: nextPage(question, kind.path, page + 1) }),
      per_page: perPage,
      ...(settings.tagging && { top_tags: topTags(question) }),
      ...(settings.year >= 2026 && { filter: kind.path.slice(1) }),
      topics: rows,
    },
  });
}

function topTags({ forum, settings }: Question): readonly unknown[] {
  const tags = [...tagNumbers(forum)];
  return settings.year < 2026 ? tags.map(([name]) => name) : tags.map(([name, id]) => ({ id, name, slug: name }));
}

function inOrder(question: Question, kind: TopicListKind): readonly TopicRow[] {
  const { query, forum } = question;
  const topics = [...forum.topics.values()].filter((topic) => {
    return maySee.listedTopic(question, topic) && kind.isOn(topic);
  });
  const key = sortKeys[query.get("order") ?? "default"] ?? sortKeys["default"];
  if (key === undefined) return topics;
  const direction = isYes(query, "ascending") ? 1 : -1;
  const keys = new Map(topics.map((topic) => [topic.id, key(question, topic)]));
  return topics.sort((first, second) => {
    return direction * ((keys.get(first.id) ?? 0) - (keys.get(second.id) ?? 0) || first.id - second.id);
  });
}

const sortKeys: Readonly<Record<string, ((question: Question, topic: TopicRow) => number) | undefined>> = {
  default: (_, { bumpedAt, createdAt = 0 }) => bumpedAt ?? createdAt,
  activity: (_, { bumpedAt, createdAt = 0 }) => bumpedAt ?? createdAt,
  created: (_, { createdAt = 0 }) => createdAt,
  posts: ({ forum }, topic) => topicCounts(forum, topic).posts,
  views: ({ forum }, topic) => topicCounts(forum, topic).posts,
  likes: ({ forum }, topic) => topicCounts(forum, topic).likes,
  category: (_, { categoryId = 1 }) => categoryId,
};

/** By activity, pinned topics stand first on the first page, whatever their age; by any other order they do not. */
function pageOf(
  topics: readonly TopicRow[],
  { isFirst }: TopicListKind,
  query: URLSearchParams,
  page: number,
  perPage: number,
): readonly TopicRow[] {
  const isByActivity = ["default", "activity"].includes(query.get("order") ?? "default");
  if (!isByActivity) return topics.slice(page * perPage, (page + 1) * perPage);
  const first = topics.filter(isFirst).sort((one, other) => (other.createdAt ?? 0) - (one.createdAt ?? 0));
  const others = topics.filter((topic) => !isFirst(topic));
  if (page === 0) return [...first, ...others].slice(0, perPage);
  const offset = Math.max(0, page * perPage - first.length);
  return others.slice(offset, offset + perPage);
}

/** The address of the next page: without `.json`, as Discourse gives it. */
function nextPage({ query, settings }: Question, path: string, page: number): string {
  const next = new URLSearchParams(query);
  next.delete("page");
  next.set("no_definitions", "true");
  next.set("page", String(page));
  return `${settings.basePath}${path}?${next}`;
}
