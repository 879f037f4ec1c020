import type { Instant } from "@org/community-core/source";
import { withRoom } from "./columns.js";
import type { PostRow } from "./forum-row.js";
import { IdIndex } from "./id-index.js";
import { MostlySame } from "./mostly-same.js";
import type { PutOutcome } from "./put-outcome.js";

const room = 1 << 10;

/** Facts of a post that are true or not known to be. */
const hidden = 1;
const userDeleted = 2;
const deleted = 4;
const acceptedAnswer = 8;

/**
 * Posts column by column, because a forum has millions: about thirty bytes a post. Rows keep their place; a post that
 * is gone leaves an empty one, whose id is 0. Ids of users, topics and categories are 0 where there is none, times NaN.
 */
export class PostTable {
  /** Rows, empty ones included. */
  length = 0;
  id: Int32Array = new Int32Array(room);
  topicId: Int32Array = new Int32Array(room);
  postNumber: Int32Array = new Int32Array(room);
  postType: Uint8Array = new Uint8Array(room);
  userId: Int32Array = new Int32Array(room);
  createdAt: Float64Array = new Float64Array(room);
  replyToPostNumber: Int32Array = new Int32Array(room);
  /** -1: not said. */
  readonly likeCount: MostlySame = new MostlySame(-1);
  readonly observedAt: MostlySame = new MostlySame();
  readonly categoryId: MostlySame = new MostlySame(0);
  #state: Uint8Array = new Uint8Array(room);
  #actionCode: Uint8Array = new Uint8Array(room);
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
    this.id[row] = 0;
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
    return this.#actionCodes[this.#actionCode[row] ?? 0] ?? "";
  }

  /** The post of a row as one object. */
  post(row: number): PostRow {
    const code = this.actionCode(row);
    return {
      kind: "post",
      id: this.id[row] ?? 0,
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
      topicId: this.topicId[row] || undefined,
      postNumber: this.postNumber[row] || undefined,
      postType: this.postType[row] || undefined,
      userId: this.userId[row] || undefined,
      replyToPostNumber: this.replyToPostNumber[row] || undefined,
      categoryId: this.categoryId.get(row) || undefined,
      likeCount: this.likeCount.get(row) < 0 ? undefined : this.likeCount.get(row),
      createdAt: Number.isNaN(this.createdAt[row]) ? undefined : this.createdAt[row],
    };
    return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
  }

  #is(row: number, fact: number): boolean {
    return ((this.#state[row] ?? 0) & fact) !== 0;
  }

  #newRow(id: number): number {
    const row = this.length++;
    this.makeRoom(this.length);
    this.id[row] = id;
    this.createdAt[row] = Number.NaN;
    this.likeCount.set(row, -1);
    this.#index.set(id, row);
    return row;
  }

  #write(row: number, post: PostRow, observedAt: Instant): void {
    if (post.topicId !== undefined) this.topicId[row] = post.topicId;
    if (post.postNumber !== undefined) this.postNumber[row] = post.postNumber;
    if (post.postType !== undefined) this.postType[row] = post.postType;
    if (post.createdAt !== undefined) this.createdAt[row] = post.createdAt;
    if (post.likeCount !== undefined) this.likeCount.set(row, post.likeCount);
    if (post.categoryId !== undefined) this.categoryId.set(row, post.categoryId);
    if (post.actionCode !== undefined) this.#actionCode[row] = this.#codeOf(post.actionCode);
    this.userId[row] = post.userId ?? 0;
    this.replyToPostNumber[row] = post.replyToPostNumber ?? 0;
    this.observedAt.set(row, observedAt);
    this.#set(row, hidden, post.hidden);
    this.#set(row, userDeleted, post.userDeleted);
    this.#set(row, deleted, post.deletedAt !== undefined);
    this.#set(row, acceptedAnswer, post.acceptedAnswer);
  }

  #set(row: number, fact: number, value: boolean | undefined): void {
    if (value === undefined) return;
    const state = this.#state[row] ?? 0;
    this.#state[row] = value ? state | fact : state & ~fact;
  }

  /** Plugins add codes, so the list is open; beyond 255 of them one stands for the rest. */
  #codeOf(code: string): number {
    const known = this.#actionCodes.indexOf(code);
    if (known >= 0) return known;
    if (this.#actionCodes.length < 255) return this.#actionCodes.push(code) - 1;
    this.#actionCodes[255] = "other";
    return 255;
  }

  /** Makes room for as many rows, those that are there included. */
  makeRoom(rows: number): void {
    this.id = withRoom(this.id, rows);
    this.topicId = withRoom(this.topicId, rows);
    this.postNumber = withRoom(this.postNumber, rows);
    this.postType = withRoom(this.postType, rows);
    this.userId = withRoom(this.userId, rows);
    this.createdAt = withRoom(this.createdAt, rows);
    this.replyToPostNumber = withRoom(this.replyToPostNumber, rows);
    this.#state = withRoom(this.#state, rows);
    this.#actionCode = withRoom(this.#actionCode, rows);
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
