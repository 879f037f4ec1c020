import type { Instant } from "@org/community-core/source";
import type { ForumFact } from "./forum-fact.js";
import type {
  CategoryRow,
  ForumRow,
  GoneRow,
  GroupRow,
  InviteRow,
  SolutionRow,
  TopicRow,
  TrustLevelChangeRow,
  UserRow,
  UserVisitRow,
} from "./forum-row.js";
import { likeType, PostActionTable } from "./post-action-table.js";
import { PostRevisionTable } from "./post-revision-table.js";
import { PostTable } from "./post-table.js";
import type { PutOutcome } from "./put-outcome.js";
import { RowMap } from "./row-map.js";
import type { RowTable } from "./row-table.js";
import { topicTable } from "./topic-table.js";
import { userTable } from "./user-table.js";

/** What became of a row of a forum; `removed`: it said that something is gone. */
export type RowOutcome = PutOutcome | "removed";

/** A forum as far as it is known: what any way in has shown, in tables as Discourse has them. */
export class Forum {
  readonly categories: RowMap<CategoryRow> = new RowMap();
  readonly groups: RowMap<GroupRow> = new RowMap();
  readonly users: RowTable<UserRow> = userTable();
  readonly topics: RowTable<TopicRow> = topicTable();
  readonly posts: PostTable = new PostTable();
  readonly postActions: PostActionTable = new PostActionTable();
  readonly postRevisions: PostRevisionTable = new PostRevisionTable();
  readonly solutions: RowMap<SolutionRow> = new RowMap();
  readonly invites: RowMap<InviteRow> = new RowMap();
  readonly userVisits: UserVisitRow[] = [];
  readonly trustLevelChanges: TrustLevelChangeRow[] = [];
  /** What the way in would show if there were any: tells "none" from "cannot be seen" where no row came. */
  readonly shown: Set<ForumFact> = new Set();

  /** Takes a row in that was seen at a moment, and says what became of it. Of two sights of one thing the newer holds. */
  put(row: ForumRow, observedAt: Instant): RowOutcome {
    switch (row.kind) {
      case "category":
        return this.categories.put(row.id, row, observedAt);
      case "group":
        return this.groups.put(row.id, row, observedAt);
      case "user":
        return this.users.put(row.id, row, observedAt);
      case "topic":
        return this.topics.put(row.id, row, observedAt);
      case "solution":
        return this.solutions.put(row.topicId, row, observedAt);
      case "invite":
        return this.invites.put(row.id, row, observedAt);
      case "post":
        return this.posts.put(row, observedAt);
      case "gone":
        this.#takeAway(row);
        return "removed";
      default:
        this.#append(row);
        return "accepted";
    }
  }

  #append(row: Extract<ForumRow, { kind: "postAction" | "postRevision" | "userVisit" | "trustLevelChange" }>): void {
    if (row.kind === "postAction") this.postActions.add(row);
    else if (row.kind === "postRevision") this.postRevisions.add(row);
    else if (row.kind === "userVisit") this.userVisits.push(row);
    else this.trustLevelChanges.push(row);
  }

  #takeAway({ of, id, userId = 0 }: GoneRow): void {
    if (of === "post") this.posts.remove(id);
    else if (of === "topic") this.topics.delete(id);
    else if (of === "user") this.users.delete(id);
    else if (of === "category") this.categories.delete(id);
    else if (of === "postRevisions") this.postRevisions.removeOf(id);
    else if (of === "solution") this.solutions.delete(id);
    else this.postActions.add({ postId: id, userId, typeId: likeType, createdAt: Number.NaN, deletedAt: Number.NaN });
  }
}
