import { withRoom } from "./columns.js";
import type { PostRevisionRow } from "./forum-row.js";

const room = 1 << 8;

/** Edits of posts, column by column. */
export class PostRevisionTable {
  length = 0;
  postId: Int32Array = new Int32Array(room);
  number: Int32Array = new Int32Array(room);
  userId: Int32Array = new Int32Array(room);
  createdAt: Float64Array = new Float64Array(room);

  add({ postId, number, userId, createdAt }: Omit<PostRevisionRow, "kind">): void {
    const row = this.length++;
    this.postId = withRoom(this.postId, this.length);
    this.number = withRoom(this.number, this.length);
    this.userId = withRoom(this.userId, this.length);
    this.createdAt = withRoom(this.createdAt, this.length);
    this.postId[row] = postId;
    this.number[row] = number;
    this.userId[row] = userId;
    this.createdAt[row] = createdAt;
  }

  /** Takes all edits of a post away; their rows keep their place, with a post that there is not. */
  removeOf(postId: number): void {
    for (let row = 0; row < this.length; row++) if (this.postId[row] === postId) this.postId[row] = 0;
  }

  /** Whether an edit of a post is known. */
  hasOf(postId: number): boolean {
    return this.postId.subarray(0, this.length).includes(postId);
  }
}
