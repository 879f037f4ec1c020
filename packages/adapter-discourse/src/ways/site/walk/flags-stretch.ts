import { reviewAnswer } from "../../../answers/staff-answers.js";
import type { PostActionRow } from "../../../forum/forum-row.js";
import { likeType } from "../../../forum/post-action-table.js";
import { refusedMeanwhile } from "../http/site-trouble.js";
import type { Stretch, Walk } from "./walk.js";

/** All flags and what staff made of them. Each time from the start: what became of one is said of the old ones too. */
export const flagsStretch: Stretch = {
  name: "flags",
  async *run(walk, at) {
    if (!walk.survey.flags) return undefined;
    const known = knownFlags(walk);
    for (let offset = at; ; ) {
      const query = { status: "all", type: "ReviewableFlaggedPost", sort_order: "created_at", offset };
      const answer = await walk.reader.get("review.json", reviewAnswer, query);
      if (answer.isErr()) return answer.error;
      if (!answer.value.found) return refusedMeanwhile;
      if (answer.value.body.cases === 0) return undefined;
      const { flags, cases } = answer.value.body;
      const news = flags
        .map((flag) => withoutForgotten(walk, flag))
        .filter((flag) => known.get(flagKey(flag)) !== (flag.resolvedAt ?? 0));
      for (const flag of news) known.set(flagKey(flag), flag.resolvedAt ?? 0);
      offset += cases;
      yield { batch: { observedAt: walk.reader.now(), rows: news }, at: offset };
      walk.onProgress?.({ phase: "reading flags", done: offset, unit: "cases" });
    }
  },
};

/** When each flag that is known was handled; 0: not yet. */
function knownFlags({ seen: { postActions } }: Walk): Map<string, number> {
  const known = new Map<string, number>();
  for (let row = 0; row < postActions.length; row++) {
    const [postId, userId] = [postActions.postId.get(row), postActions.userId.get(row)];
    const [typeId, createdAt] = [postActions.typeId.get(row), postActions.createdAt.get(row)];
    const key = flagKey({ postId, userId, typeId, createdAt });
    if (typeId !== likeType) known.set(key, postActions.resolution(row).resolvedAt ?? 0);
  }
  return known;
}

/** Whoever was forgotten is nobody in the archive, and is to be known again as that. */
function withoutForgotten({ forgotten }: Walk, flag: PostActionRow): PostActionRow {
  return forgotten?.has(flag.userId) === true ? { ...flag, userId: 0 } : flag;
}

function flagKey({
  postId,
  userId,
  typeId,
  createdAt,
}: Pick<PostActionRow, "postId" | "userId" | "typeId" | "createdAt">): string {
  return `${postId} ${userId} ${typeId} ${createdAt}`;
}
