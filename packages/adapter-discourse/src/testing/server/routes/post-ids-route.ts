import { jsonAnswer } from "../answer.js";
import { wholeNumberOf } from "../query-values.js";
import type { Route } from "../route.js";
import { streamOf } from "../shapes/topic-shape.js";
import { topicOrRefusal } from "../topic-or-refusal.js";

/** The ids of all posts of a topic after a number: what a topic without a stream is read by. */
export const postIdsRoute: Route = {
  path: /^\/t\/(\d+)\/post_ids$/,
  answer: (question, id = "0") => {
    const topic = topicOrRefusal(question, Number(id));
    if (!("kind" in topic)) return topic;
    const number = wholeNumberOf(question.query, "post_number", 0);
    const after = streamOf(question, topic).filter(({ postNumber = 0 }) => postNumber > number);
    return jsonAnswer({ post_ids: after.map((post) => post.id) });
  },
};
