import { playedTexts } from "../../played-texts.js";
import { type PlayedUserAction, playedUserActions } from "../../played-user-actions.js";
import { jsonAnswer } from "../answer.js";
import { maySee } from "../may-see.js";
import { moment } from "../moments.js";
import { wholeNumberOf } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Question, Route } from "../route.js";

const pageLength = 30;

/** What a user did or got, newest first: the one place that says when a like was given. */
export const userActionsRoute: Route = {
  path: /^\/user_actions$/,
  answer: (question) => {
    const { query, forum, asker } = question;
    const username = query.get("username");
    if (username === null) return refusals.invalidParameters("username");
    const user = forum.userNamed(username);
    if (user === undefined || (user.active === false && !asker.isStaff)) return refusals.notFound();
    const types = new Set((query.get("filter") ?? "").split(",").map(Number));
    const offset = Math.max(0, wholeNumberOf(query, "offset", 0));
    const actions = playedUserActions(forum).filter(({ userId, type, post }) => {
      return userId === user.id && types.has(type) && isSeen(question, post.topicId, post.hidden, user.id);
    });
    return jsonAnswer({ user_actions: actions.slice(offset, offset + pageLength).map((one) => shape(question, one)) });
  },
};

function isSeen(question: Question, topicId = 0, hidden = false, userId: number): boolean {
  const topic = question.forum.topics.get(topicId);
  if (topic === undefined || topic.deletedAt !== undefined || !maySee.topic(question, topic)) return false;
  if (question.asker.isStaff || question.asker.userId === userId) return true;
  return topic.visible !== false && !hidden;
}

function shape({ forum, settings }: Question, action: PlayedUserAction): Record<string, unknown> {
  const { post, userId, actingUserId } = action;
  const topic = forum.topics.get(post.topicId ?? 0);
  const name = (id: number | undefined): string | null => {
    const user = forum.users.get(id ?? 0);
    return user === undefined || !settings.enableNames ? null : playedTexts.name(user);
  };
  // The account of the author may be gone; then the one who opened the topic stands here.
  const authorId = post.userId ?? topic?.userId ?? -1;
  return {
    excerpt: playedTexts.raw(post),
    action_type: action.type,
    created_at: moment(action.createdAt),
    avatar_template: playedTexts.avatar(authorId),
    acting_avatar_template: playedTexts.avatar(actingUserId),
    slug: playedTexts.slug(post.topicId ?? 0),
    topic_id: post.topicId ?? null,
    target_user_id: userId,
    target_name: name(userId),
    target_username: playedTexts.username(userId),
    post_number: post.postNumber ?? 1,
    post_id: post.postNumber === 1 && action.type === 4 ? null : post.id,
    username: playedTexts.username(authorId),
    name: name(authorId),
    user_id: authorId,
    acting_username: playedTexts.username(actingUserId),
    acting_name: name(actingUserId),
    acting_user_id: actingUserId,
    title: topic === undefined ? "" : playedTexts.title(topic),
    deleted: false,
    hidden: post.hidden === true,
    post_type: post.postType ?? 1,
    action_code: post.actionCode ?? null,
    category_id: topic?.categoryId ?? null,
    closed: topic?.closed === true,
    archived: false,
  };
}
