import type { ModerationAct } from "@org/community-core/source";
import type { Forum } from "../forum/forum.js";
import { likeType } from "../forum/post-action-table.js";
import type { WholeNumbers } from "../forum/whole-numbers.js";
import type { ContributionDraft } from "./contribution-draft.js";
import { recordIds } from "./record-ids.js";
import { RowsByTopic } from "./rows-by-topic.js";
import type { TopicIndex } from "./topic-index.js";
import type { TopicPosts } from "./topic-posts.js";

/** What users did to posts beside writing them: likes, flags and what became of them, edits of others' posts. */
export class ActionDrafts {
  readonly #forum: Forum;
  /** By topic, because there are fewer topics than posts. */
  readonly #actions: RowsByTopic;
  readonly #revisions: RowsByTopic;
  /** Flags on posts that are hidden or withdrawn: what they are about is not read. */
  flagsOutOfSight = 0;
  #usedActions = 0;
  #usedRevisions = 0;

  constructor(forum: Forum, index: TopicIndex) {
    const { posts, postActions, postRevisions } = forum;
    const topicOfPost = (postId = 0): number => {
      const row = posts.rowOf(postId);
      return row < 0 ? -1 : index.placeOf(posts.topicId.get(row));
    };
    const topics = index.ids.length;
    this.#forum = forum;
    this.#actions = new RowsByTopic(postActions.length, topics, (row) => topicOfPost(postActions.postId.get(row)));
    this.#revisions = new RowsByTopic(postRevisions.length, topics, (row) =>
      topicOfPost(postRevisions.postId.get(row)),
    );
  }

  /**
   * The contributions that were done to posts of a topic, in the order of the posts. Of posts that are hidden or withdrawn
   * that is flags alone: many are hidden because they were flagged, and staff had the work of it.
   */
  *of({ place, content, outOfSight }: TopicPosts, conversation: string): Generator<ContributionDraft> {
    const actions = byPost(this.#actions.of(place), this.#forum.postActions.postId);
    const revisions = byPost(this.#revisions.of(place), this.#forum.postRevisions.postId);
    if (actions.size === 0 && revisions.size === 0) return;
    for (const row of content) {
      const postId = this.#forum.posts.id.get(row);
      for (const action of this.#current(actions.get(postId) ?? [])) {
        this.#usedActions++;
        yield* this.#action(action, conversation);
      }
      for (const revision of this.#currentRevisions(revisions.get(postId) ?? [])) {
        // Whoever edits their own post does nobody a service by it.
        if (this.#forum.postRevisions.userId.get(revision) === this.#forum.posts.userId.get(row)) continue;
        this.#usedRevisions++;
        yield this.#edit(revision, conversation);
      }
    }
    for (const row of outOfSight) {
      const flags = (actions.get(this.#forum.posts.id.get(row)) ?? []).filter((action) => this.#isFlag(action));
      for (const flag of this.#current(flags)) {
        this.#usedActions++;
        this.flagsOutOfSight++;
        yield* this.#action(flag, conversation);
      }
    }
  }

  /** What no contribution was made of: likes taken back, edits of one's own, and what was done to what is not read. */
  leftOut(): { readonly postActions: number; readonly postRevisions: number } {
    const { postActions, postRevisions } = this.#forum;
    return {
      postActions: postActions.length - this.#usedActions,
      postRevisions: postRevisions.length - this.#usedRevisions,
    };
  }

  #isFlag(row: number): boolean {
    return this.#forum.postActions.typeId.get(row) !== likeType;
  }

  /** Of several rows of one user and type the last holds: a like that was taken back can be given again. */
  #current(rows: readonly number[]): readonly number[] {
    const { typeId, isDeleted, createdAt } = this.#forum.postActions;
    if (rows.length < 2) return isDeleted.get(rows[0] ?? -1) === 0 ? rows : [];
    const last = new Map<string, number>();
    for (const row of rows) last.set(`${this.#actor(row)} ${typeId.get(row)}`, row);
    return [...last.values()]
      .filter((row) => isDeleted.get(row) === 0)
      .sort((first, second) => createdAt.get(first) - createdAt.get(second));
  }

  /** Of several rows of one number the last holds. */
  #currentRevisions(rows: readonly number[]): Iterable<number> {
    const { number } = this.#forum.postRevisions;
    return rows.length < 2 ? rows : new Map(rows.map((row) => [number.get(row), row])).values();
  }

  /** Whose action it is; of several by nobody, whose accounts were forgotten, each is one of its own. */
  #actor(row: number): number | string {
    const { userId, createdAt } = this.#forum.postActions;
    return userId.get(row) || `nobody-${createdAt.get(row)}`;
  }

  #action(row: number, conversation: string): readonly ContributionDraft[] {
    const { postActions } = this.#forum;
    const [post, user] = [postActions.postId.get(row), postActions.userId.get(row)];
    const [typeId, at, actor] = [postActions.typeId.get(row), postActions.createdAt.get(row), this.#actor(row)];
    if (typeId === likeType) return [act("reaction", recordIds.like(post, actor), at, user, post, conversation)];
    const flag = act("flag", recordIds.flag(post, actor, typeId), at, user, post, conversation);
    const { resolvedAt, resolvedBy = 0 } = postActions.resolution(row);
    if (resolvedAt === undefined) return [flag];
    const id = recordIds.flagHandling(post, actor, typeId);
    return [flag, act("moderation", id, resolvedAt, resolvedBy, post, conversation, "handle-flag")];
  }

  #edit(row: number, conversation: string): ContributionDraft {
    const { postId, number, userId, createdAt } = this.#forum.postRevisions;
    const post = postId.get(row);
    const id = recordIds.edit(post, number.get(row));
    return act("edit", id, createdAt.get(row), userId.get(row), post, conversation);
  }
}

/** Rows by the post that they are about, in their order. */
function byPost(rows: Int32Array, postIds: WholeNumbers): ReadonlyMap<number, readonly number[]> {
  const grouped = new Map<number, number[]>();
  for (const row of rows) {
    const postId = postIds.get(row);
    const known = grouped.get(postId);
    if (known === undefined) grouped.set(postId, [row]);
    else known.push(row);
  }
  return grouped;
}

/** Something that a user (0: nobody knows who) did to a post. */
function act(
  type: ContributionDraft["type"],
  id: string,
  at: number,
  userId: number,
  postId: number,
  conversation: string,
  moderation?: ModerationAct,
): ContributionDraft {
  return {
    id,
    type,
    at,
    author: userId === 0 ? undefined : recordIds.user(userId),
    conversation,
    target: recordIds.post(postId),
    accepted: undefined,
    act: moderation,
  };
}
