import type { Instant } from "@org/community-core/source";
import type { PostRow } from "./forum-row.js";
import { IdIndex } from "./id-index.js";
import { Moments } from "./moments.js";
import { MostlySame } from "./mostly-same.js";
import type { PutOutcome } from "./put-outcome.js";
import { WholeNumbers } from "./whole-numbers.js";

/** Facts of a post that are true or not known to be. */
const hidden = 1;
const userDeleted = 2;
const deleted = 4;
const acceptedAnswer = 8;

/**
 * Posts column by column, because a forum has millions: about twenty bytes a post. Rows keep their place; a post that
 * is gone leaves an empty one, whose id is 0. Ids of users, topics and categories are 0 where there is none, times NaN.
 */
export class PostTable {
  /** Rows, empty ones included. */
  length = 0;
  readonly id: WholeNumbers = new WholeNumbers();
  readonly topicId: WholeNumbers = new WholeNumbers();
  readonly postNumber: WholeNumbers = new WholeNumbers();
  readonly postType: WholeNumbers = new WholeNumbers();
  readonly userId: WholeNumbers = new WholeNumbers();
  readonly createdAt: Moments = new Moments();
  readonly replyToPostNumber: WholeNumbers = new WholeNumbers();
  /** -1: not said. */
  readonly likeCount: MostlySame = new MostlySame(-1);
  readonly observedAt: MostlySame = new MostlySame();
  readonly categoryId: MostlySame = new MostlySame(0);
  readonly #state = new WholeNumbers();
  readonly #actionCode = new WholeNumbers();
  readonly #index = new IdIndex();
  readonly #actionCodes: string[] = [""];

  /** The row of a post, or -1. */
  rowOf(id: number): number {
    return this.#index.get(id);
  }

  /** Takes a post in that was seen at a moment, and says what became of it. */
  put(post: PostRow, observedAt: Instant): PutOutcome {
    const known = this.rowOf(post.id);
    if (known < 0) {
      this.#write(this.#newRow(post.id), post, observedAt);
      return "accepted";
    }
    const before = this.post(known);
    const wasDeleted = this.isDeleted(known);
    const isNewer = observedAt >= this.observedAt.get(known);
    if (isNewer) this.#write(known, post, observedAt);
    else {
      this.#write(known, { ...withoutAuthor(post), ...before }, this.observedAt.get(known));
      // An older sight of a post does not bring it back.
      this.#set(known, deleted, wasDeleted);
    }
    const isSame = wasDeleted === this.isDeleted(known) && samePost(before, this.post(known));
    return isSame ? "duplicate" : "replaced";
  }

  /** Takes a post away. */
  remove(id: number): boolean {
    const row = this.rowOf(id);
    if (row < 0) return false;
    this.#index.set(id, -1);
    this.id.set(row, 0);
    return true;
  }

  isHidden(row: number): boolean {
    return this.#is(row, hidden);
  }

  /** Whether its author withdrew it. */
  isUserDeleted(row: number): boolean {
    return this.#is(row, userDeleted);
  }

  isDeleted(row: number): boolean {
    return this.#is(row, deleted);
  }

  isAcceptedAnswer(row: number): boolean {
    return this.#is(row, acceptedAnswer);
  }

  /** What a small action did; empty where it is none. */
  actionCode(row: number): string {
    return this.#actionCodes[this.#actionCode.get(row)] ?? "";
  }

  /** The post of a row as one object. */
  post(row: number): PostRow {
    const code = this.actionCode(row);
    return {
      kind: "post",
      id: this.id.get(row),
      ...this.#known(row),
      ...(code !== "" && { actionCode: code }),
      ...(this.isHidden(row) && { hidden: true }),
      ...(this.isUserDeleted(row) && { userDeleted: true }),
      ...(this.isAcceptedAnswer(row) && { acceptedAnswer: true }),
    };
  }

  /** The numbers of a row that are known. */
  #known(row: number): Partial<PostRow> {
    const numbers = {
      topicId: this.topicId.get(row) || undefined,
      postNumber: this.postNumber.get(row) || undefined,
      postType: this.postType.get(row) || undefined,
      userId: this.userId.get(row) || undefined,
      replyToPostNumber: this.replyToPostNumber.get(row) || undefined,
      categoryId: this.categoryId.get(row) || undefined,
      likeCount: this.likeCount.get(row) < 0 ? undefined : this.likeCount.get(row),
      createdAt: Number.isNaN(this.createdAt.get(row)) ? undefined : this.createdAt.get(row),
    };
    return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
  }

  #is(row: number, fact: number): boolean {
    return (this.#state.get(row) & fact) !== 0;
  }

  #newRow(id: number): number {
    const row = this.length++;
    this.id.set(row, id);
    this.#index.set(id, row);
    return row;
  }

  #write(row: number, post: PostRow, observedAt: Instant): void {
    if (post.topicId !== undefined) this.topicId.set(row, post.topicId);
    if (post.postNumber !== undefined) this.postNumber.set(row, post.postNumber);
    if (post.postType !== undefined) this.postType.set(row, post.postType);
    if (post.createdAt !== undefined) this.createdAt.set(row, post.createdAt);
    if (post.likeCount !== undefined) this.likeCount.set(row, post.likeCount);
    if (post.categoryId !== undefined) this.categoryId.set(row, post.categoryId);
    if (post.actionCode !== undefined) this.#actionCode.set(row, this.#codeOf(post.actionCode));
    this.userId.set(row, post.userId ?? 0);
    this.replyToPostNumber.set(row, post.replyToPostNumber ?? 0);
    this.observedAt.set(row, observedAt);
    this.#set(row, hidden, post.hidden);
    this.#set(row, userDeleted, post.userDeleted);
    this.#set(row, deleted, post.deletedAt !== undefined);
    this.#set(row, acceptedAnswer, post.acceptedAnswer);
  }

  #set(row: number, fact: number, value: boolean | undefined): void {
    if (value === undefined) return;
    const state = this.#state.get(row);
    this.#state.set(row, value ? state | fact : state & ~fact);
  }

  /** Plugins add codes, so the list is open; beyond 255 of them one stands for the rest. */
  #codeOf(code: string): number {
    const known = this.#actionCodes.indexOf(code);
    if (known >= 0) return known;
    if (this.#actionCodes.length < 255) return this.#actionCodes.push(code) - 1;
    this.#actionCodes[255] = "other";
    return 255;
  }
}

/**
 * What an older sight can add. Whose post it is and what it answers, the newer one has said, also by not naming it: the
 * account was deleted, the post answers the topic.
 */
function withoutAuthor({ userId: _, replyToPostNumber: __, ...rest }: PostRow): PostRow {
  return rest;
}

function samePost(first: PostRow, second: PostRow): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
