import type { PostRevisionRow } from "./forum-row.js";
import { Moments } from "./moments.js";
import { WholeNumbers } from "./whole-numbers.js";

/** Edits of posts, column by column. */
export class PostRevisionTable {
  length = 0;
  readonly postId: WholeNumbers = new WholeNumbers();
  readonly number: WholeNumbers = new WholeNumbers();
  readonly userId: WholeNumbers = new WholeNumbers();
  readonly createdAt: Moments = new Moments();

  add({ postId, number, userId, createdAt }: Omit<PostRevisionRow, "kind">): void {
    const row = this.length++;
    this.postId.set(row, postId);
    this.number.set(row, number);
    this.userId.set(row, userId);
    this.createdAt.set(row, createdAt);
  }

  /** Takes all edits of a post away; their rows keep their place, with a post that there is not. */
  removeOf(postId: number): void {
    for (let row = 0; row < this.length; row++) if (this.postId.get(row) === postId) this.postId.set(row, 0);
  }

  /** Whether an edit of a post is known. */
  hasOf(postId: number): boolean {
    for (let row = 0; row < this.length; row++) if (this.postId.get(row) === postId) return true;
    return false;
  }
}
