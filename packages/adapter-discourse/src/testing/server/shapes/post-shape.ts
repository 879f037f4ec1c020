import type { PostRevisionRow, PostRow, UserRow } from "../../../forum/forum-row.js";
import { likeType } from "../../../forum/post-action-table.js";
import { playedTexts } from "../../played-texts.js";
import { maySee } from "../may-see.js";
import { moment } from "../moments.js";
import type { Question } from "../route.js";
import { topicCounts } from "./topic-counts.js";

/** What else a post is asked to say. */
export interface PostShapeChoices {
  /** Whether what was typed comes along with what is shown. */
  readonly withRaw?: boolean;
}

/** A post as Discourse sends it, with what is known of its author today. */
export function postShape(
  question: Question,
  post: PostRow,
  { withRaw = false }: PostShapeChoices = {},
): Record<string, unknown> {
  const { year } = question.settings;
  const mayRead = post.hidden !== true || maySee.hiddenText(question, post);
  return {
    id: post.id,
    ...authorFields(question, post),
    created_at: moment(post.createdAt),
    cooked: cookedText(post, mayRead),
    post_number: post.postNumber ?? 1,
    post_type: post.postType ?? 1,
    ...(year >= 2025 && { posts_count: postsInTopic(question, post) }),
    updated_at: moment(lastRevision(question, post)?.createdAt ?? post.createdAt),
    ...answerFields(question, post),
    ...readingFields(question, post),
    topic_id: post.topicId ?? null,
    topic_slug: playedTexts.slug(post.topicId ?? 0),
    ...editFields(question, post),
    ...(withRaw && mayRead && { raw: playedTexts.raw(post) }),
    actions_summary: actionsSummary(question, post),
    hidden: post.hidden === true,
    ...(post.hidden === true && { hidden_reason_id: 1 }),
    deleted_at: moment(post.deletedAt),
    user_deleted: post.userDeleted === true,
    ...(post.actionCode !== undefined && { action_code: post.actionCode }),
    ...(year >= 2025 && { post_url: `/t/${playedTexts.slug(post.topicId ?? 0)}/${post.topicId}/${post.postNumber}` }),
    ...(year >= 2023 && { mentioned_users: [] }),
    ...solvedFields(question, post),
  };
}

function postsInTopic({ forum }: Question, { topicId = 0 }: PostRow): number {
  const topic = forum.topics.get(topicId);
  return topic === undefined ? 0 : topicCounts(forum, topic).posts;
}

function cookedText(post: PostRow, mayRead: boolean): string {
  if (!mayRead) return "<p>This post was flagged by the community and is temporarily hidden.</p>";
  return post.userDeleted === true ? "<p>(post deleted by author)</p>" : playedTexts.cooked(post);
}

/** The author as it is today; of an account that was deleted nothing is left. */
function authorFields({ forum, settings }: Question, post: PostRow): Record<string, unknown> {
  const user: UserRow | undefined =
    post.userId === undefined ? undefined : (forum.users.get(post.userId) ?? { kind: "user", id: post.userId });
  const isStaff = user?.admin === true || user?.moderator === true;
  const flair = settings.year < 2021 ? "primary_group_flair" : "flair";
  return {
    user_id: user?.id ?? null,
    ...(settings.enableNames && { name: user === undefined ? null : playedTexts.name(user) }),
    username: user === undefined ? null : playedTexts.username(user.id),
    avatar_template: user === undefined ? null : playedTexts.avatar(user.id),
    ...(settings.enableNames && { display_username: user === undefined ? null : playedTexts.name(user) }),
    primary_group_name: null,
    [`${flair}_url`]: null,
    [`${flair}_bg_color`]: null,
    [`${flair}_color`]: null,
    ...(settings.year >= 2021 && { flair_name: null, flair_group_id: null, badges_granted: [] }),
    user_title: null,
    moderator: user?.moderator === true,
    admin: user?.admin === true,
    staff: isStaff,
    trust_level: user === undefined ? null : (user.trustLevel ?? 1),
  };
}

function answerFields(question: Question, post: PostRow): Record<string, unknown> {
  const beside = question.forum.postsOf(post.topicId ?? 0);
  const target = beside.find(({ postNumber }) => postNumber === post.replyToPostNumber);
  const author = question.forum.users.get(target?.userId ?? 0);
  return {
    reply_count: beside.filter(({ replyToPostNumber }) => replyToPostNumber === post.postNumber).length,
    reply_to_post_number: post.replyToPostNumber ?? null,
    ...(target !== undefined &&
      author !== undefined && {
        reply_to_user: {
          ...(question.settings.year >= 2023 && { id: author.id }),
          username: playedTexts.username(author.id),
          ...(question.settings.enableNames && { name: playedTexts.name(author) }),
          avatar_template: playedTexts.avatar(author.id),
        },
      }),
    quote_count: 0,
  };
}

/** Figures of reading, and what the reader has done or may do; nothing of it is about the community. */
function readingFields({ settings }: Question, post: PostRow): Record<string, unknown> {
  const score = (post.likeCount ?? 0) * 15 + 0.6;
  return {
    incoming_link_count: 0,
    reads: 4,
    ...(settings.year >= 2020 && { readers_count: 3 }),
    score: settings.year >= 2024 ? score : Math.round(score),
    yours: false,
    read: true,
    ...(settings.year >= 2021 && { bookmarked: false }),
    can_edit: false,
    can_delete: false,
    ...(settings.year >= 2020 && { can_recover: false }),
    ...(settings.year >= 2023 && { can_see_hidden_post: false }),
    can_wiki: false,
  };
}

function editFields(question: Question, post: PostRow): Record<string, unknown> {
  const version = lastRevision(question, post)?.number ?? 1;
  return { version, edit_reason: null, can_view_edit_history: true, wiki: false };
}

/** A version is counted from 1, and the first revision is the second version. */
function lastRevision({ forum }: Question, { id }: PostRow): PostRevisionRow | undefined {
  return forum.postRevisions.findLast(({ postId }) => postId === id);
}

/** An action that nobody took has no entry, or one without a count. Flags are for staff. */
function actionsSummary({ forum, asker, settings }: Question, { id, likeCount }: PostRow): readonly object[] {
  const counts = new Map<number, number>();
  for (const { typeId } of forum.actionsOn(id)) counts.set(typeId, (counts.get(typeId) ?? 0) + 1);
  if (likeCount !== undefined) counts.set(likeType, likeCount);
  const likes = counts.get(likeType) ?? 0;
  const ofLikes = settings.year < 2023 || likes > 0 ? [{ id: likeType, count: likes }] : [];
  const flags = [...counts].filter(([typeId]) => typeId !== likeType);
  return asker.isStaff ? [...ofLikes, ...flags.map(([typeId, count]) => ({ id: typeId, count }))] : ofLikes;
}

function solvedFields({ forum, settings }: Question, post: PostRow): Record<string, unknown> {
  if (!settings.solved) return {};
  const solution = forum.solutions.get(post.topicId ?? 0);
  return {
    can_accept_answer: false,
    can_unaccept_answer: false,
    accepted_answer: solution?.answerPostId === post.id,
    topic_accepted_answer: solution !== undefined,
  };
}
