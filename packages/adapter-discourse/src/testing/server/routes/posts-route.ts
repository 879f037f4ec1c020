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
 * counted, so that a page may be short or empty in the middle.
 */
export const postsRoute: Route = {
  path: /^\/posts$/,
  answer: (question) => {
    const before = wholeNumberOf(question.query, "before", 0);
    return jsonAnswer({
      latest_posts: counted(question, before)
        .filter((post) => isVisible(question, post))
        .map((post) => feedShape(question, post)),
    });
  },
};

/** The posts that a page is made of before anybody's rights are looked at. */
function counted({ forum, settings }: Question, before: number): readonly PostRow[] {
  const highest = before > 0 ? before : Math.max(0, ...forum.posts.keys());
  const posts = [...forum.posts.values()]
    .filter(({ id, topicId, postType, deletedAt }) => {
      const topic = forum.topics.get(topicId ?? 0);
      const isPublic = topic !== undefined && topic.archetype !== "private_message" && topic.visible !== false;
      return isPublic && deletedAt === undefined && (postType ?? 1) === postTypes.regular && id <= highest;
    })
    .sort((first, second) => second.id - first.id);
  // Long ago the page was a window of fifty ids, whatever was in it.
  if (settings.year < 2021) return posts.filter(({ id }) => id > highest - most);
  return posts.slice(0, most);
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
    ...(question.settings.year >= 2025 && { badges_granted: [], excerpt: playedTexts.raw(post), truncated: true }),
  };
}
