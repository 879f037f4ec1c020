import { type FactRecord, formatInstant } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import { likeType } from "../forum/post-action-table.js";
import { type GroupedRows, groupRows, rowsOf } from "./grouped-rows.js";
import { recordIds } from "./record-ids.js";

type Contribution = FactRecord<"contribution">;

/** What users did to posts beside writing them: likes, flags and what became of them, edits of others' posts. */
export class ActionRecords {
  readonly #forum: Forum;
  readonly #actions: GroupedRows;
  readonly #revisions: GroupedRows;

  constructor(forum: Forum) {
    const { posts, postActions, postRevisions } = forum;
    const rowsOfPosts = (ids: Int32Array, length: number): Int32Array =>
      Int32Array.from({ length }, (_, row) => posts.rowOf(ids[row] ?? 0));
    this.#forum = forum;
    this.#actions = groupRows(rowsOfPosts(postActions.postId, postActions.length), posts.length);
    this.#revisions = groupRows(rowsOfPosts(postRevisions.postId, postRevisions.length), posts.length);
  }

  /** The contributions that were done to the post of a row, in a topic. */
  of(row: number, topicId: number): readonly Contribution[] {
    return [...this.#ofActions(row, topicId), ...this.#ofRevisions(row, topicId)];
  }

  /** Of several rows of one user and type the last holds: a like that was taken back can be given again. */
  #ofActions(postRow: number, topicId: number): readonly Contribution[] {
    const { postActions } = this.#forum;
    const rows = rowsOf(this.#actions, postRow);
    if (rows.length === 0) return [];
    const current = new Map([...rows].map((row) => [`${this.#actor(row)} ${postActions.typeId[row]}`, row]));
    return [...current.values()]
      .filter((row) => postActions.isDeleted[row] === 0)
      .sort((first, second) => (postActions.createdAt[first] ?? 0) - (postActions.createdAt[second] ?? 0))
      .flatMap((row) => (postActions.typeId[row] === likeType ? [this.#like(row, topicId)] : this.#flag(row, topicId)));
  }

  /** Whose action it is; of several by nobody, whose accounts were forgotten, each is one of its own. */
  #actor(row: number): number | string {
    const { userId, createdAt } = this.#forum.postActions;
    return userId[row] === 0 ? `nobody-${createdAt[row]}` : (userId[row] ?? 0);
  }

  #like(row: number, topicId: number): Contribution {
    const { postActions } = this.#forum;
    const [postId, userId] = [postActions.postId[row] ?? 0, postActions.userId[row] ?? 0];
    return {
      ...this.#act(postId, topicId, postActions.createdAt[row] ?? 0),
      id: recordIds.like(postId, this.#actor(row)),
      type: "reaction",
      ...(userId !== 0 && { author: recordIds.user(userId) }),
    };
  }

  #flag(row: number, topicId: number): readonly Contribution[] {
    const { postActions } = this.#forum;
    const [postId, userId] = [postActions.postId[row] ?? 0, postActions.userId[row] ?? 0];
    const typeId = postActions.typeId[row] ?? 0;
    const flag: Contribution = {
      ...this.#act(postId, topicId, postActions.createdAt[row] ?? 0),
      id: recordIds.flag(postId, this.#actor(row), typeId),
      type: "flag",
      ...(userId !== 0 && { author: recordIds.user(userId) }),
    };
    const { resolvedAt, resolvedBy } = postActions.resolution(row);
    if (resolvedAt === undefined) return [flag];
    const handling: Contribution = {
      ...this.#act(postId, topicId, resolvedAt),
      id: recordIds.flagHandling(postId, this.#actor(row), typeId),
      type: "moderation",
      act: "handle-flag",
      ...(resolvedBy !== undefined && { author: recordIds.user(resolvedBy) }),
    };
    return [flag, handling];
  }

  /** Whoever edits their own post does nobody a service by it. */
  #ofRevisions(postRow: number, topicId: number): readonly Contribution[] {
    const { posts, postRevisions } = this.#forum;
    return [...rowsOf(this.#revisions, postRow)]
      .filter((row) => postRevisions.userId[row] !== posts.userId[postRow])
      .map((row) => {
        const [postId = 0, userId = 0] = [postRevisions.postId[row], postRevisions.userId[row]];
        return {
          ...this.#act(postId, topicId, postRevisions.createdAt[row] ?? 0),
          id: recordIds.edit(postId, postRevisions.number[row] ?? 0),
          type: "edit",
          ...(userId !== 0 && { author: recordIds.user(userId) }),
        };
      });
  }

  #act(postId: number, topicId: number, at: number): Pick<Contribution, "kind" | "at" | "target" | "conversation"> {
    return {
      kind: "contribution",
      at: formatInstant(at),
      target: recordIds.post(postId),
      conversation: recordIds.topic(topicId),
    };
  }
}
