import { playedTexts } from "../../played-texts.js";
import { jsonAnswer } from "../answer.js";
import { type FlaggedPost, flaggedPosts, statusOfFlag } from "../flagged-posts.js";
import { moment } from "../moments.js";
import { wholeNumberOf } from "../query-values.js";
import { refusals } from "../refusals.js";
import type { Question, Route } from "../route.js";
import { userShapes } from "../shapes/user-shape.js";

const pageLength = 10;

const statuses: Readonly<Record<string, ((status: number) => boolean) | undefined>> = {
  pending: (status) => status === 0,
  approved: (status) => status === 1,
  rejected: (status) => status === 2,
  ignored: (status) => status === 3,
  deleted: (status) => status === 4,
  reviewed: (status) => status > 0,
  all: () => true,
};

/** Flagged posts for staff, ten a page, newest first. What they name comes along beside them. */
export const reviewRoute: Route = {
  path: /^\/review$/,
  answer: (question) => {
    const { asker, query, forum, settings } = question;
    if (!asker.isStaff) return asker.by === "nothing" ? refusals.notLoggedIn() : refusals.notFound();
    const isAsked = statuses[query.get("status") ?? "pending"];
    if (isAsked === undefined) return refusals.invalidParameters("status");
    const type = query.get("type");
    const offset = Math.max(0, wholeNumberOf(query, "offset", 0));
    const all = flaggedPosts(forum)
      .filter(({ status }) => isAsked(status) && (type === null || type === "" || type === "ReviewableFlaggedPost"))
      .toReversed();
    const shown = all.slice(offset, offset + pageLength);
    const next = new URLSearchParams(query);
    next.set("offset", String(offset + pageLength));
    return jsonAnswer({
      reviewables: shown.map((one) => reviewableShape(question, one)),
      meta: {
        total_rows_reviewables: all.length,
        types: { created_by: "user", target_created_by: "user", reviewed_by: "user", claimed_by: "user" },
        reviewable_types: ["ReviewableFlaggedPost", "ReviewableQueuedPost", "ReviewableUser"],
        reviewable_count: flaggedPosts(forum).filter(({ status }) => status === 0).length,
        ...(offset + pageLength < all.length && {
          load_more_reviewables: `${settings.basePath}/review?${next}`,
        }),
      },
      ...(shown.length > 0 && beside(question, shown)),
    });
  },
};

function reviewableShape({ forum }: Question, { id, post, flags, status }: FlaggedPost): Record<string, unknown> {
  const topic = forum.topics.get(post.topicId ?? 0);
  const url = `/t/${playedTexts.slug(post.topicId ?? 0)}/${post.topicId}`;
  return {
    id,
    type: "ReviewableFlaggedPost",
    status,
    score: flags.length,
    created_at: moment(flags[0]?.createdAt),
    topic_id: post.topicId ?? null,
    topic_url: url,
    target_url: `${url}/${post.postNumber}`,
    target_type: "Post",
    target_id: post.id,
    post_id: post.id,
    topic_tags: topic?.tags ?? [],
    category_id: topic?.categoryId ?? null,
    can_edit: false,
    version: 0,
    created_by_id: flags[0]?.userId ?? null,
    ...(post.userId !== undefined && { target_created_by_id: post.userId }),
    reviewable_score_ids: flags.map((_, index) => 100 * id + index),
    cooked: playedTexts.cooked(post),
    raw: playedTexts.raw(post),
    removed_topic_id: topic === undefined ? (post.topicId ?? null) : null,
  };
}

function beside(question: Question, shown: readonly FlaggedPost[]): Record<string, unknown> {
  const flags = shown.flatMap(({ id, flags: own }) => own.map((flag, index) => ({ flag, id: 100 * id + index })));
  const people = [
    ...flags.flatMap(({ flag }) => [flag.userId, flag.resolvedBy]),
    ...shown.map(({ post }) => post.userId),
  ];
  return {
    users: userShapes(question, people),
    reviewable_scores: flags.map(({ flag, id }) => ({
      id,
      score: 1,
      agree_stats: { agreed: 0, disagreed: 0, ignored: 0 },
      created_at: moment(flag.createdAt),
      reviewed_at: moment(flag.resolvedAt),
      status: statusOfFlag(flag),
      user_id: flag.userId,
      score_type_id: flag.typeId,
      ...(flag.resolvedBy !== undefined && { reviewed_by_id: flag.resolvedBy }),
    })),
    score_types: [...new Set(flags.map(({ flag }) => flag.typeId))].map((id) => ({ id, title: `Flag ${id}` })),
    bundled_actions: [],
    actions: [],
  };
}
