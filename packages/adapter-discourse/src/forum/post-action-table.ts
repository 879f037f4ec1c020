import type { PostActionRow } from "./forum-row.js";
import { Moments } from "./moments.js";
import { WholeNumbers } from "./whole-numbers.js";

/** The type of a post action that is a like; every other type is a flag. */
export const likeType = 2;

type Resolution = Pick<PostActionRow, "resolution" | "resolvedAt" | "resolvedBy">;

/**
 * Likes and flags column by column. Of several rows about one user, post and type the last one put in holds, which
 * `currentActions` settles: a like that was taken back and given again is two rows of Discourse's table.
 */
export class PostActionTable {
  length = 0;
  readonly postId: WholeNumbers = new WholeNumbers();
  readonly userId: WholeNumbers = new WholeNumbers();
  readonly typeId: WholeNumbers = new WholeNumbers();
  readonly createdAt: Moments = new Moments();
  /** 1 where it was taken back. */
  readonly isDeleted: WholeNumbers = new WholeNumbers();
  readonly #resolutions = new Map<number, Resolution>();

  add({ postId, userId, typeId, createdAt, deletedAt, ...resolution }: Omit<PostActionRow, "kind">): void {
    const row = this.length++;
    this.postId.set(row, postId);
    this.userId.set(row, userId);
    this.typeId.set(row, typeId);
    this.createdAt.set(row, createdAt);
    this.isDeleted.set(row, deletedAt === undefined ? 0 : 1);
    if (resolution.resolution !== undefined) this.#resolutions.set(row, resolution);
  }

  /** What staff made of a flag. */
  resolution(row: number): Resolution {
    return this.#resolutions.get(row) ?? {};
  }
}
