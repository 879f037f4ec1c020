import type { ForgottenPeople } from "../../../archive/forgotten-people.js";
import type { Forum } from "../../../forum/forum.js";
import type { CategoryRow, ForumRow, PostRow, TopicRow } from "../../../forum/forum-row.js";
import { postTypes, type VisibilityPolicy } from "../../../forum/visibility.js";
import type { RowBatch } from "../../way-in.js";
import { postRowsOf } from "./post-rows.js";
import type { Walk } from "./walk.js";

/** What may be kept of what a site shows. */
export interface AdmissionChoices {
  readonly policy: VisibilityPolicy;
  readonly withNames: boolean;
  readonly withTitles: boolean;
  /** Whether it is seen of every topic what staff did to it. */
  readonly withActions: boolean;
  /** Categories that only some may see. */
  readonly restricted: ReadonlySet<number>;
}

/**
 * Keeps out what is nobody's business before it is kept anywhere: private messages, whispers, what is deleted,
 * restricted categories and unlisted topics unless they are asked for, names and titles likewise. What was kept before
 * and may be kept no more goes.
 */
export class Admission {
  readonly #choices: AdmissionChoices;
  readonly #seen: Forum;
  readonly #todo: Set<number>;
  readonly #forgotten: ForgottenPeople | undefined;

  /** What it has to ask for before anything of it may be kept, it puts among the topics that the walk reads whole. */
  constructor(choices: AdmissionChoices, { seen, todo, forgotten }: Pick<Walk, "seen" | "todo" | "forgotten">) {
    this.#choices = choices;
    this.#seen = seen;
    this.#todo = todo;
    this.#forgotten = forgotten;
  }

  /** The batch without what may not be kept, and with what must go. */
  admit(batch: RowBatch): RowBatch {
    const topics = batch.rows
      .filter((row) => row.kind === "topic")
      .map((row) => [row.id, this.#admitsTopic(row)] as const);
    const admittedTopics = new Map(topics);
    const skipped = new Map(batch.skipped);
    const refusedAuthors = new Set<number>();
    const keptAuthors = new Set<number>();
    const rows = batch.rows.flatMap((row): readonly ForumRow[] => {
      const isAdmitted = this.#admits(row, admittedTopics);
      if (row.kind === "post") (isAdmitted ? keptAuthors : refusedAuthors).add(row.userId ?? 0);
      if (isAdmitted && row.kind === "post") return [...this.#lostWithAuthor(row), ...this.#stripped(row)];
      if (isAdmitted) return (row.kind === "gone" ? this.#gone(row) : [row]).flatMap((one) => this.#stripped(one));
      skipped.set(row.kind, (skipped.get(row.kind) ?? 0) + 1);
      return this.#takenBack(row);
    });
    const beside = (batch.beside ?? []).filter(
      (row) => row.kind !== "user" || keptAuthors.has(row.id) || !refusedAuthors.has(row.id),
    );
    return { ...batch, rows, beside: beside.flatMap((row) => this.#stripped(row)), skipped };
  }

  #admits(row: ForumRow, admittedTopics: ReadonlyMap<number, boolean>): boolean {
    if (row.kind === "category") return !this.#isRestricted(row.id) || this.#choices.policy.restrictedCategories;
    if (row.kind === "topic") return admittedTopics.get(row.id) === true;
    if (row.kind === "post") return this.#admitsPost(row, admittedTopics);
    // What was done to a post that is not kept is nobody's business either.
    const isAct = row.kind === "postAction" || row.kind === "postRevision";
    return !isAct || this.#seen.posts.rowOf(row.postId) >= 0;
  }

  #admitsTopic({ archetype, deletedAt, visible, categoryId }: TopicRow): boolean {
    if (archetype === "private_message" || deletedAt !== undefined) return false;
    if (visible === false && !this.#choices.policy.unlistedTopics) return false;
    return this.#admitsCategory(categoryId);
  }

  #admitsPost(post: PostRow, admittedTopics: ReadonlyMap<number, boolean>): boolean {
    const { topicId = 0, categoryId } = post;
    if (!mayBeKept(post, this.#choices.withActions)) return false;
    if (!this.#admitsCategory(categoryId) || admittedTopics.get(topicId) === false) return false;
    const isPlaced =
      categoryId !== undefined || admittedTopics.has(topicId) || this.#seen.topics.get(topicId) !== undefined;
    // Of a post whose topic and category are not known nobody can say whose business it is.
    if (!isPlaced) this.#todo.add(topicId);
    return isPlaced;
  }

  #admitsCategory(id: number | undefined): boolean {
    return id === undefined || this.#choices.policy.restrictedCategories || !this.#isRestricted(id);
  }

  #isRestricted(id: number): boolean {
    return this.#choices.restricted.has(id);
  }

  /** A row without names, titles and people that are not wanted; nothing if it was of such a person alone. */
  #stripped(row: ForumRow): readonly ForumRow[] {
    const kept = this.#forgotten === undefined ? row : this.#forgotten.without(row);
    if (kept === undefined) return [];
    if (kept.kind === "user" && !this.#choices.withNames) return [without(kept, "name")];
    if (kept.kind === "topic" && !this.#choices.withTitles) return [without(kept, "title")];
    return [kept];
  }

  /** Of a post whose author's account is gone nobody can say whether an edit was somebody else's: the forum shows none. */
  #lostWithAuthor({ id, userId }: PostRow): readonly ForumRow[] {
    const { posts, postRevisions } = this.#seen;
    const row = posts.rowOf(id);
    // One that was out of sight when the account went comes back without its author.
    const wasNobodys = row >= 0 && posts.userId.get(row) === 0;
    if (userId !== undefined || wasNobodys || !postRevisions.hasOf(id)) return [];
    return [{ kind: "gone", of: "postRevisions", id }];
  }

  /** What goes because of a row that may not be kept, if something of it was. */
  #takenBack(row: ForumRow): readonly ForumRow[] {
    if (row.kind === "post")
      return this.#seen.posts.rowOf(row.id) < 0 ? [] : [{ kind: "gone", of: "post", id: row.id }];
    if (row.kind === "topic" && this.#seen.topics.get(row.id) !== undefined) {
      return this.#gone({ kind: "gone", of: "topic", id: row.id });
    }
    if (row.kind === "category" && this.#seen.categories.get(row.id) !== undefined) return this.#goneCategory(row);
    return [];
  }

  /** What is gone takes along what was in it. */
  #gone(row: Extract<ForumRow, { kind: "gone" }>): readonly ForumRow[] {
    if (row.of === "topic") return [...this.#goneTopics(new Set([row.id])), row];
    return row.of === "category" ? this.#goneCategory(row) : [row];
  }

  #goneCategory({ id }: Pick<CategoryRow, "id">): readonly ForumRow[] {
    const topics = this.#seen.topics.sorted().filter(({ categoryId }) => categoryId === id);
    return [
      ...this.#goneTopics(new Set(topics.map((topic) => topic.id))),
      ...topics.map((topic) => ({ kind: "gone", of: "topic", id: topic.id }) as const),
      { kind: "gone", of: "category", id },
    ];
  }

  #goneTopics(ids: ReadonlySet<number>): readonly ForumRow[] {
    const { posts } = this.#seen;
    return postRowsOf(this.#seen, ids).map((row) => ({ kind: "gone", of: "post", id: posts.id.get(row) }));
  }
}

/** Whether a post may be kept by what it is: no whispers, nothing deleted, and acts of staff only where all are seen. */
export function mayBeKept({ postType, deletedAt, actionCode }: PostRow, withActions: boolean): boolean {
  if (postType === postTypes.whisper || deletedAt !== undefined) return false;
  return withActions || (postType !== postTypes.smallAction && actionCode === undefined);
}

function without<Row extends object, Key extends keyof Row>(row: Row, key: Key): Row {
  if (!(key in row)) return row;
  const { [key]: _, ...rest } = row;
  // The cast: only optional keys are taken away.
  return rest as Row;
}
