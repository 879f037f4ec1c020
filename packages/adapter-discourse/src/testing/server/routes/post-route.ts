import { jsonAnswer } from "../answer.js";
import { maySee } from "../may-see.js";
import { refusals } from "../refusals.js";
import type { Route } from "../route.js";
import { postShape } from "../shapes/post-shape.js";
import { topicOrRefusal } from "../topic-or-refusal.js";

/** A post by its id, with what was typed. */
export const postRoute: Route = {
  path: /^\/posts\/(\d+)$/,
  answer: (question, id = "0") => {
    const post = question.forum.posts.get(Number(id));
    if (post === undefined) return refusals.notFound();
    const topic = topicOrRefusal(question, post.topicId ?? 0);
    if (!("kind" in topic)) return topic;
    const isSeen = maySee.post(question, post) || (question.asker.isStaff && post.deletedAt !== undefined);
    return isSeen ? jsonAnswer(postShape(question, post, { withRaw: true })) : refusals.notFound();
  },
};
