import type { PostRow } from "../../../forum/forum-row.js";
import { postTypes } from "../../../forum/visibility.js";
import { playedTexts } from "../../played-texts.js";
import { jsonAnswer } from "../answer.js";
import { maySee } from "../may-see.js";
import { wholeNumberOf } from "../query-values.js";
import type { Question, Route } from "../route.js";
import { postShape } from "../shapes/post-shape.js";

const most = 50;

/**
 * The newest regular posts of listed topics, by id downwards. What the asker may not see is taken out after fifty were
 * counted, so that a page may be short or empty in the middle; the newest Discourse does it before.
 */
export const postsRoute: Route = {
  path: /^\/posts$/,
  answer: (question) => {
    const posts = counted(question, wholeNumberOf(question.query, "before", 0));
    return jsonAnswer({ latest_posts: posts.map((post) => feedShape(question, post)) });
  },
};

function counted(question: Question, before: number): readonly PostRow[] {
  const { forum, settings } = question;
  const highest = before > 0 ? before : highestId(forum.posts.keys());
  const posts = [...forum.posts.values()]
    .filter(({ topicId, postType, deletedAt }) => {
      const topic = forum.topics.get(topicId ?? 0);
      const isPublic = topic !== undefined && topic.archetype !== "private_message" && topic.visible !== false;
      return isPublic && deletedAt === undefined && (postType ?? 1) === postTypes.regular;
    })
    .sort((first, second) => second.id - first.id);
  const seen = (some: readonly PostRow[]): readonly PostRow[] => some.filter((post) => isVisible(question, post));
  switch (settings.postsFeed) {
    case "window":
      return seen(posts.filter(({ id }) => id <= highest && id > highest - most));
    case "inclusive":
      return seen(posts.filter(({ id }) => id <= highest).slice(0, most));
    case "exclusive":
      return seen(posts.filter(({ id }) => before <= 0 || id < before)).slice(0, most);
  }
}

function highestId(ids: Iterable<number>): number {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, id);
  return highest;
}

function isVisible(question: Question, post: PostRow): boolean {
  const topic = question.forum.topics.get(post.topicId ?? 0);
  return topic !== undefined && topic.deletedAt === undefined && maySee.topic(question, topic);
}

function feedShape(question: Question, post: PostRow): Record<string, unknown> {
  const topic = question.forum.topics.get(post.topicId ?? 0);
  const title = topic === undefined ? "" : playedTexts.title(topic);
  return {
    ...postShape(question, post, { withRaw: true }),
    topic_title: title,
    topic_html_title: title,
    category_id: topic?.categoryId ?? 1,
    ...(question.settings.year >= 2025 && { excerpt: playedTexts.raw(post), truncated: true }),
  };
}
