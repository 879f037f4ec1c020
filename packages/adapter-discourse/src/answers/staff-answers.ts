import { z } from "zod";
import type { PostActionRow } from "../forum/forum-row.js";
import { maybe, moment, wholeNumber } from "./answer-fields.js";

const resolutions: Readonly<Record<number, PostActionRow["resolution"]>> = {
  1: "agreed",
  2: "disagreed",
  3: "deferred",
};

const reviewable = z.object({
  target_type: maybe(z.string()),
  target_id: maybe(wholeNumber),
  reviewable_score_ids: maybe(z.array(wholeNumber).readonly()),
});

const reviewableScore = z.object({
  id: wholeNumber,
  user_id: wholeNumber,
  score_type_id: maybe(wholeNumber),
  score_type: maybe(z.object({ id: wholeNumber })),
  status: maybe(wholeNumber),
  created_at: moment,
  reviewed_at: maybe(moment),
  reviewed_by_id: maybe(wholeNumber),
});

/** A page of `/review.json`: the flags of the cases on it. */
export interface ReviewPage {
  readonly flags: readonly PostActionRow[];
  /** How many cases it has. */
  readonly cases: number;
}

/** The answer to `/review.json`. Texts and names that come along stay behind. */
export const reviewAnswer: z.ZodType<ReviewPage> = z
  .object({
    reviewables: maybe(z.array(reviewable).readonly()),
    reviewable_scores: maybe(z.array(reviewableScore).readonly()),
  })
  .transform(({ reviewables = [], reviewable_scores: scores = [] }) => {
    const byId = new Map(scores.map((score) => [score.id, score]));
    const flags = reviewables.flatMap(({ target_type: type, target_id: postId, reviewable_score_ids: ids = [] }) => {
      if (postId === undefined || type !== "Post") return [];
      return ids.flatMap((id) => byId.get(id) ?? []).flatMap((score) => flagRow(postId, score));
    });
    return { flags, cases: reviewables.length };
  });

function flagRow(postId: number, score: z.output<typeof reviewableScore>): readonly PostActionRow[] {
  const typeId = score.score_type_id ?? score.score_type?.id;
  if (typeId === undefined) return [];
  const resolution = resolutions[score.status ?? 0];
  return [
    {
      kind: "postAction",
      ...{ postId, userId: score.user_id, typeId, createdAt: score.created_at },
      ...(resolution !== undefined && { resolution }),
      ...(score.reviewed_at !== undefined && { resolvedAt: score.reviewed_at }),
      ...(score.reviewed_by_id !== undefined && { resolvedBy: score.reviewed_by_id }),
    },
  ];
}

/** An edit of somebody else's post, as the report of edits has it: it names the post by its place in its topic. */
export interface ReportedEdit {
  readonly topicId: number;
  readonly postNumber: number;
  readonly editorId: number;
  readonly createdAt: number;
}

const reportedEdit = z
  .object({ topic_id: wholeNumber, post_number: wholeNumber, editor_id: wholeNumber, created_at: moment })
  .transform((edit) => ({
    topicId: edit.topic_id,
    postNumber: edit.post_number,
    editorId: edit.editor_id,
    createdAt: edit.created_at,
  }));

/** The answer to `/admin/reports/post_edits.json`. */
export const postEditsAnswer: z.ZodType<readonly ReportedEdit[]> = z
  .object({ report: z.object({ data: maybe(z.array(z.unknown()).readonly()) }) })
  .transform(({ report }) =>
    (report.data ?? []).flatMap((entry) => {
      const edit = reportedEdit.safeParse(entry);
      return edit.success ? [edit.data] : [];
    }),
  );

const givenLike = z.object({
  acting_user_id: wholeNumber,
  post_id: maybe(wholeNumber),
  topic_id: maybe(wholeNumber),
  post_number: maybe(wholeNumber),
  created_at: moment,
});

/** A like as its giver's stream has it. */
export interface GivenLike {
  readonly userId: number;
  /** Absent: the post is named by its place in its topic alone. */
  readonly postId?: number;
  readonly topicId?: number;
  readonly postNumber?: number;
  readonly createdAt: number;
}

/** The answer to `/user_actions.json` for likes that were given. */
export const givenLikesAnswer: z.ZodType<readonly GivenLike[]> = z
  .object({ user_actions: z.array(givenLike).readonly() })
  .transform(({ user_actions: actions }) =>
    actions.map((action) => ({
      userId: action.acting_user_id,
      createdAt: action.created_at,
      ...(action.post_id !== undefined && { postId: action.post_id }),
      ...(action.topic_id !== undefined && { topicId: action.topic_id }),
      ...(action.post_number !== undefined && { postNumber: action.post_number }),
    })),
  );
