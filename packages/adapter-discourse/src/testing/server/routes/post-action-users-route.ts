import { likeType } from "../../../forum/post-action-table.js";
import { playedTexts } from "../../played-texts.js";
import { jsonAnswer } from "../answer.js";
import { maySee } from "../may-see.js";
import { paginated } from "../paginated.js";
import { wholeNumberOf } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Route } from "../route.js";
import { userShape } from "../shapes/user-shape.js";
import { topicOrRefusal } from "../topic-or-refusal.js";

/** Who liked or flagged a post, oldest first, without saying when. Who flagged is for staff. */
export const postActionUsersRoute: Route = {
  path: /^\/post_action_users$/,
  answer: (question) => {
    const { query, forum, asker } = question;
    if (!query.has("id")) return refusals.invalidParameters("id");
    if (!query.has("post_action_type_id")) return refusals.invalidParameters("post_action_type_id");
    const post = forum.posts.get(wholeNumberOf(query, "id", 0));
    const type = wholeNumberOf(query, "post_action_type_id", likeType);
    if (post === undefined || !maySee.post(question, post)) return refusals.notFound();
    const topic = topicOrRefusal(question, post.topicId ?? 0);
    if (!("kind" in topic)) return topic;
    if (type !== likeType && !asker.isStaff) return refusals.invalidAccess();
    const limit = Math.min(200, Math.max(1, wholeNumberOf(query, "limit", 200)));
    const page = Math.max(0, wholeNumberOf(query, "page", 0));
    const actions = forum.actionsOn(post.id).filter(({ typeId }) => typeId === type);
    const shown = paginated(actions, page, limit);
    return jsonAnswer({
      post_action_users: shown.map(({ userId }) => ({
        ...userShape(question, forum.users.get(userId) ?? { kind: "user", id: userId }),
        post_url: null,
        username_lower: playedTexts.username(userId).toLowerCase(),
      })),
      ...(actions.length > shown.length && { total_rows_post_action_users: actions.length }),
    });
  },
};
