import type { PostActionRow } from "../../forum/forum-row.js";
import { isLikeOrFlag } from "../../tables/post-action-row.js";
import type { RowCells } from "../../tables/row-cells.js";
import type { RowCollector } from "../row-collector.js";
import type { LineMeaning } from "./table-lines.js";

interface Score {
  readonly reviewableId: number;
  readonly flag: Omit<PostActionRow, "postId">;
}

/** What a score of each status says; 0 is pending. */
const resolutions = [undefined, "agreed", "disagreed", "deferred"] as const;
/** A score that a post needs approval is nobody's flag. */
const needsApproval = 9;

/** Flags as `post_actions` has them, with what newer versions say of them in `reviewables` and `reviewable_scores`. */
export class ReviewedFlags {
  readonly #flags: PostActionRow[] = [];
  readonly #scores: Score[] = [];
  readonly #postOf = new Map<number, number>();

  flag(row: PostActionRow): void {
    this.#flags.push(row);
  }

  reviewable(cells: RowCells): LineMeaning {
    const [id, postId] = [cells.number("id"), cells.number("target_id")];
    if (id === undefined) return undefined;
    if (cells.text("type") !== "ReviewableFlaggedPost" || postId === undefined) return "skipped";
    this.#postOf.set(id, postId);
    return "used";
  }

  score(cells: RowCells): LineMeaning {
    const [reviewableId, userId] = [cells.number("reviewable_id"), cells.number("user_id")];
    const [typeId, createdAt] = [cells.number("reviewable_score_type"), cells.moment("created_at")];
    if (reviewableId === undefined || userId === undefined || typeId === undefined || createdAt === undefined) {
      return undefined;
    }
    if (!isLikeOrFlag(typeId) || typeId === needsApproval) return "skipped";
    const flag = { kind: "postAction", userId, typeId, createdAt, ...reviewIn(cells) } as const;
    this.#scores.push({ reviewableId, flag });
    return "held";
  }

  /** Hands over the flags: a review answers a flag that has no answer, or is all there is of it. */
  giveTo(collector: RowCollector): void {
    const last = new Map(this.#flags.map((flag, index) => [keyOf(flag), index]));
    for (const { reviewableId, flag } of this.#scores) {
      const postId = this.#postOf.get(reviewableId);
      if (postId === undefined) {
        collector.skip("reviewableScore");
        continue;
      }
      collector.accept("reviewableScore");
      const index = last.get(keyOf({ ...flag, postId })) ?? -1;
      const known = this.#flags[index];
      if (known === undefined) collector.beside({ ...flag, postId });
      else if (known.resolution === undefined) this.#flags[index] = { ...flag, ...known };
    }
    for (const flag of this.#flags) collector.row(flag);
  }
}

function reviewIn(cells: RowCells): Pick<PostActionRow, "resolution" | "resolvedAt" | "resolvedBy"> {
  const [resolution, resolvedAt] = [resolutions[cells.number("status") ?? 0], cells.moment("reviewed_at")];
  const resolvedBy = cells.number("reviewed_by_id");
  if (resolution === undefined || resolvedAt === undefined) return {};
  return { resolution, resolvedAt, ...(resolvedBy !== undefined && { resolvedBy }) };
}

function keyOf({ postId, userId, typeId }: PostActionRow): string {
  return `${postId} ${userId} ${typeId}`;
}
