import type { Instant } from "@org/community-core/source";
import type {
  CategoryRow,
  ForumRow,
  GoneRow,
  GroupRow,
  InviteRow,
  PostActionRow,
  PostRevisionRow,
  PostRow,
  SolutionRow,
  TopicRow,
  TrustLevelChangeRow,
  UserRow,
  UserVisitRow,
} from "../forum/forum-row.js";
import { likeType } from "../forum/post-action-table.js";
import { grouped } from "./grouped.js";
import { playedTexts } from "./played-texts.js";

/**
 * The rows of a forum as a database would hold them, for the server and for the renderers of files. It is written
 * without the adapter's own tables, so that a fault in those is not played back to them.
 */
export class PlayedForum {
  readonly categories: Map<number, CategoryRow> = new Map();
  readonly groups: Map<number, GroupRow> = new Map();
  readonly users: Map<number, UserRow> = new Map();
  readonly topics: Map<number, TopicRow> = new Map();
  readonly posts: Map<number, PostRow> = new Map();
  readonly solutions: Map<number, SolutionRow> = new Map();
  /** Likes and flags as rows of a table: one that was taken back stays, with the moment of that. */
  readonly postActions: PostActionRow[] = [];
  readonly postRevisions: PostRevisionRow[] = [];
  readonly invites: Map<number, InviteRow> = new Map();
  readonly userVisits: UserVisitRow[] = [];
  readonly trustLevelChanges: TrustLevelChangeRow[] = [];
  /** When it is looked at: an hour after the last thing that happened, unless the test says otherwise. */
  readonly now: Instant;
  readonly #postsOfTopic: Map<number, PostRow[]>;
  readonly #actionsOfPost: Map<number, PostActionRow[]>;

  constructor(rows: readonly ForumRow[], now?: Instant) {
    for (const row of rows) this.#take(row);
    this.now = now ?? lastMoment(rows) + 3_600_000;
    this.#postsOfTopic = grouped(this.posts.values(), ({ topicId = 0 }) => topicId);
    for (const posts of this.#postsOfTopic.values()) {
      posts.sort((first, second) => (first.postNumber ?? 0) - (second.postNumber ?? 0));
    }
    this.#actionsOfPost = grouped(this.postActions, ({ postId }) => postId);
  }

  /** All posts of a topic in the order of their numbers, whoever may see them. */
  postsOf(topicId: number): readonly PostRow[] {
    return this.#postsOfTopic.get(topicId) ?? [];
  }

  /** Likes and flags of a post that hold now, oldest first. */
  actionsOn(postId: number): readonly PostActionRow[] {
    return (this.#actionsOfPost.get(postId) ?? [])
      .filter(({ deletedAt }) => deletedAt === undefined)
      .sort((first, second) => first.createdAt - second.createdAt);
  }

  likesOn(postId: number): readonly PostActionRow[] {
    return this.actionsOn(postId).filter(({ typeId }) => typeId === likeType);
  }

  /** A user by name, in whatever case. */
  userNamed(username: string): UserRow | undefined {
    const wanted = username.toLowerCase();
    return [...this.users.values()].find(({ id }) => playedTexts.username(id).toLowerCase() === wanted);
  }

  #take(row: ForumRow): void {
    if (row.kind === "category") merge(this.categories, row.id, row);
    else if (row.kind === "group") merge(this.groups, row.id, row);
    else if (row.kind === "user") merge(this.users, row.id, row);
    else if (row.kind === "topic") merge(this.topics, row.id, row);
    else if (row.kind === "post") merge(this.posts, row.id, row);
    else if (row.kind === "solution") merge(this.solutions, row.topicId, row);
    else if (row.kind === "invite") this.invites.set(row.id, row);
    else if (row.kind === "gone") this.#takeAway(row);
    else this.#append(row);
  }

  #append(row: Extract<ForumRow, { kind: "postAction" | "postRevision" | "userVisit" | "trustLevelChange" }>): void {
    if (row.kind === "postAction") this.postActions.push(row);
    else if (row.kind === "postRevision") this.postRevisions.push(row);
    else if (row.kind === "userVisit") this.userVisits.push(row);
    else this.trustLevelChanges.push(row);
  }

  #takeAway({ of, id, userId }: GoneRow): void {
    if (of === "post") this.posts.delete(id);
    else if (of === "topic") this.topics.delete(id);
    else if (of === "user") this.users.delete(id);
    else if (of === "category") this.categories.delete(id);
    else if (of === "solution") this.solutions.delete(id);
    else {
      const kept = this.postActions.filter(
        (row) => row.postId !== id || row.userId !== userId || row.typeId !== likeType,
      );
      this.postActions.splice(0, this.postActions.length, ...kept);
    }
  }
}

function merge<Row extends object>(rows: Map<number, Row>, id: number, row: Row): void {
  rows.set(id, { ...rows.get(id), ...row });
}

function lastMoment(rows: readonly ForumRow[]): Instant {
  let last = 0;
  for (const row of rows) {
    if ("createdAt" in row && row.createdAt !== undefined) last = Math.max(last, row.createdAt);
    if ("deletedAt" in row && row.deletedAt !== undefined) last = Math.max(last, row.deletedAt);
    if (row.kind === "postAction" && row.resolvedAt !== undefined) last = Math.max(last, row.resolvedAt);
    if (row.kind === "userVisit") last = Math.max(last, Date.parse(`${row.visitedAt}T00:00:00Z`));
  }
  return last;
}
