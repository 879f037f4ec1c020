import { withRoom } from "./columns.js";
import type { PostActionRow } from "./forum-row.js";

const room = 1 << 10;

/** The type of a post action that is a like; every other type is a flag. */
export const likeType = 2;

type Resolution = Pick<PostActionRow, "resolution" | "resolvedAt" | "resolvedBy">;

/**
 * Likes and flags column by column. Of several rows about one user, post and type the last one put in holds, which
 * `currentActions` settles: a like that was taken back and given again is two rows of Discourse's table.
 */
export class PostActionTable {
  length = 0;
  postId: Int32Array = new Int32Array(room);
  userId: Int32Array = new Int32Array(room);
  typeId: Uint16Array = new Uint16Array(room);
  createdAt: Float64Array = new Float64Array(room);
  /** 1 where it was taken back. */
  isDeleted: Uint8Array = new Uint8Array(room);
  readonly #resolutions = new Map<number, Resolution>();

  add({ postId, userId, typeId, createdAt, deletedAt, ...resolution }: Omit<PostActionRow, "kind">): void {
    const row = this.length++;
    this.makeRoom(this.length);
    this.postId[row] = postId;
    this.userId[row] = userId;
    this.typeId[row] = typeId;
    this.createdAt[row] = createdAt;
    this.isDeleted[row] = deletedAt === undefined ? 0 : 1;
    if (resolution.resolution !== undefined) this.#resolutions.set(row, resolution);
  }

  /** What staff made of a flag. */
  resolution(row: number): Resolution {
    return this.#resolutions.get(row) ?? {};
  }

  /** Makes room for as many rows, those that are there included. */
  makeRoom(rows: number): void {
    this.postId = withRoom(this.postId, rows);
    this.userId = withRoom(this.userId, rows);
    this.typeId = withRoom(this.typeId, rows);
    this.createdAt = withRoom(this.createdAt, rows);
    this.isDeleted = withRoom(this.isDeleted, rows);
  }
}
