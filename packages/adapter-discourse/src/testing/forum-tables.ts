import type {
  CategoryRow,
  ForumRow,
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

/** The rows of a played forum by kind, each thing once: what renderers write down. */
export interface ForumTables {
  readonly categories: readonly CategoryRow[];
  readonly groups: readonly GroupRow[];
  readonly users: readonly UserRow[];
  readonly topics: readonly TopicRow[];
  /** With the likes that they have now. */
  readonly posts: readonly PostRow[];
  /** Of one user, post and type the rows come in the order in which it was done, taken back and done again. */
  readonly postActions: readonly PostActionRow[];
  readonly postRevisions: readonly PostRevisionRow[];
  readonly solutions: readonly SolutionRow[];
  readonly invites: readonly InviteRow[];
  readonly userVisits: readonly UserVisitRow[];
  readonly trustLevelChanges: readonly TrustLevelChangeRow[];
}

/** Sorts the rows of a forum into tables; several rows about one thing become one. */
export function forumTables(rows: readonly ForumRow[]): ForumTables {
  const all = <K extends ForumRow["kind"]>(kind: K): readonly Extract<ForumRow, { kind: K }>[] =>
    // The cast: the filter keeps rows of this kind alone.
    rows.filter((row) => row.kind === kind) as Extract<ForumRow, { kind: K }>[];
  const postActions = all("postAction");
  const likes = currentLikes(postActions);
  return {
    categories: byId(all("category")),
    groups: byId(all("group")),
    users: byId(all("user")),
    topics: byId(all("topic")),
    posts: byId(all("post")).map((post) => ({ ...post, likeCount: likes.get(post.id) ?? 0 })),
    postActions,
    postRevisions: all("postRevision"),
    solutions: all("solution"),
    invites: all("invite"),
    userVisits: all("userVisit"),
    trustLevelChanges: all("trustLevelChange"),
  };
}

function byId<Row extends { readonly id: number }>(rows: readonly Row[]): readonly Row[] {
  const merged = new Map<number, Row>();
  for (const row of rows) merged.set(row.id, { ...merged.get(row.id), ...row });
  return [...merged.values()].sort((first, second) => first.id - second.id);
}

/** How many users like each post now. */
function currentLikes(actions: readonly PostActionRow[]): ReadonlyMap<number, number> {
  const current = new Map(
    actions.filter(({ typeId }) => typeId === likeType).map((like) => [`${like.postId} ${like.userId}`, like]),
  );
  const counts = new Map<number, number>();
  for (const { postId, deletedAt } of current.values()) {
    if (deletedAt === undefined) counts.set(postId, (counts.get(postId) ?? 0) + 1);
  }
  return counts;
}
