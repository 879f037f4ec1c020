import type { SourceError } from "@org/community-core/source";
import type { Result } from "neverthrow";
import { adminUsersAnswer, directoryAnswer, type ListedUser, type ListPage } from "../../../answers/list-answers.js";
import type { ForumRow } from "../../../forum/forum-row.js";
import { likeType } from "../../../forum/post-action-table.js";
import type { Found } from "../http/site-client.js";
import { estimate } from "./estimate.js";
import { markIncomplete } from "./mark-incomplete.js";
import { rejected } from "./rejected.js";
import type { Stretch, Walk, WalkStep } from "./walk.js";

/** Where the second list of the administration begins among the places of this stretch. */
const listLength = 1_000_000;

/**
 * All users on the best lists that there are: those of the administration, which has one of its own for accounts that
 * came in by e-mail, or the directory that everybody may see.
 */
export const usersStretch: Stretch = {
  name: "users",
  async *run(walk, at) {
    const listed = new Set<number>();
    let isWhole = at === 0;
    for (const [index, list] of listsOf(walk).entries()) {
      for (let page = Math.max(0, at - index * listLength); page < listLength; page++) {
        const answer = await list(page);
        if (answer.isErr()) return answer.error;
        if (!answer.value.found) {
          isWhole = false;
          yield usersCutShort(walk, index * listLength + page);
        }
        const { rows: users, unreadable } = answer.value.found ? answer.value.body : { rows: [], unreadable: 0 };
        // A page that shows nobody new is behind the last one, whatever is said of more.
        if (users.every(({ user }) => listed.has(user.id))) break;
        for (const { user } of users) listed.add(user.id);
        const rows = users.map(({ user }) => user);
        yield {
          batch: { observedAt: walk.reader.now(), rows, ...rejected("user", unreadable) },
          at: index * listLength + page + 1,
        };
        const total = estimate(listed.size, walk.survey.about?.users);
        walk.onProgress?.({ phase: "reading users", done: listed.size, ...total, unit: "users" });
      }
    }
    // Who was listed on pages that an earlier process read is not known here; then the next read tells who is gone.
    if (isWhole && listed.size > 0) {
      yield { batch: { observedAt: walk.reader.now(), rows: goneUsers(walk, listed) }, at: 2 * listLength };
    }
    return undefined;
  },
};

/** Newer versions refuse pages of the directory beyond the tenth. */
function usersCutShort(walk: Walk, at: number): WalkStep {
  markIncomplete(walk, "memberList");
  return { batch: { observedAt: walk.reader.now(), rows: [], issues: [cutShort] }, at };
}

const cutShort = {
  kind: "issue",
  severity: "warning",
  code: "users-cut-short",
  message: "The forum shows only the first of its users on the list; those who never wrote are not all seen.",
  advice: "A key of the administration shows all of them.",
} as const;

type UserList = (page: number) => Promise<Result<Found<ListPage<ListedUser>>, SourceError>>;

/** The lists of users, each by page from 0. */
function listsOf({ survey, reader }: Walk): readonly UserList[] {
  if (survey.users === "none") return [];
  if (survey.users === "directory") {
    return [
      (page) => reader.get("directory_items.json", directoryAnswer, { period: "all", order: "likes_given", page }),
    ];
  }
  return ["new", "staged"].map((kind) => (page) => {
    const query = { order: "created", asc: "true", page: page + 1 };
    return reader.get(`admin/users/list/${kind}.json`, adminUsersAnswer, query);
  });
}

/**
 * Accounts that are on the list no more, with their likes. Their posts may have gone with them, or have lost their
 * author, or be there as they were: the topics are read again, and tell.
 */
function goneUsers({ seen, todo }: Walk, listed: ReadonlySet<number>): readonly ForumRow[] {
  const { posts, postActions, users } = seen;
  const gone = new Set(
    users.sorted().flatMap((user) => (user.listed === true && !listed.has(user.id) ? [user.id] : [])),
  );
  if (gone.size === 0) return [];
  for (let row = 0; row < posts.length; row++) {
    if (posts.id.get(row) !== 0 && gone.has(posts.userId.get(row))) todo.add(posts.topicId.get(row));
  }
  const rows: ForumRow[] = [];
  for (let row = 0; row < postActions.length; row++) {
    const [id, userId] = [postActions.postId.get(row), postActions.userId.get(row)];
    if (postActions.typeId.get(row) === likeType && gone.has(userId))
      rows.push({ kind: "gone", of: "like", id, userId });
  }
  return [...rows, ...[...gone].map((id) => ({ kind: "gone", of: "user", id }) as const)];
}
