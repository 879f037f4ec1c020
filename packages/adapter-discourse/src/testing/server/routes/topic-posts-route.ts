import type { PostRow } from "../../../forum/forum-row.js";
import { jsonAnswer } from "../answer.js";
import { isYes } from "../query-values.js";
import type { Route } from "../route.js";
import { postShape } from "../shapes/post-shape.js";
import { streamOf } from "../shapes/topic-shape.js";
import { topicOrRefusal } from "../topic-or-refusal.js";

/**
 * Posts of a topic: those of some ids, in the order of their numbers and without those that are not there; or the next
 * twenty after a number, or before it.
 */
export const topicPostsRoute: Route = {
  path: /^\/t\/(\d+)\/posts$/,
  answer: (question, id = "0") => {
    const topic = topicOrRefusal(question, Number(id));
    if (!("kind" in topic)) return topic;
    const { query } = question;
    const posts = chosen(streamOf(question, topic, isYes(query, "show_deleted")), query);
    const withRaw = isYes(query, "include_raw");
    return jsonAnswer({
      post_stream: { posts: posts.map((post) => postShape(question, post, { withRaw })) },
      id: topic.id,
    });
  },
};

function chosen(stream: readonly PostRow[], query: URLSearchParams): readonly PostRow[] {
  const ids = new Set(query.getAll("post_ids[]").map(Number));
  if (ids.size > 0) return stream.filter(({ id }) => ids.has(id));
  if (!query.has("post_number")) return stream.slice(0, 20);
  const number = Number(query.get("post_number"));
  if (isYes(query, "asc")) return stream.filter(({ postNumber = 0 }) => postNumber > number).slice(0, 20);
  return stream.filter(({ postNumber = 0 }) => postNumber < number).slice(-20);
}
