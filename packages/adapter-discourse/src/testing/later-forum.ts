import type { ForumRow } from "../forum/forum-row.js";
import { forumChanges } from "./forum-changes.js";

const day = 86_400_000;

/** When the simulated forum is looked at first, and when again. */
export const firstLook: number = Date.UTC(2024, 2, 10);
export const secondLook: number = firstLook + 7 * day;

/**
 * A simulated forum a week later, with one of each thing that can happen: written, opened, deleted, moved, liked,
 * closed, solved; somebody joined, left, became or ceased to be staff; a category was added.
 */
export function laterForum(before: readonly ForumRow[]): readonly ForumRow[] {
  const at = firstLook + day;
  const posts = before.filter((row) => row.kind === "post");
  const replies = posts.filter(
    ({ topicId = 0, postType, postNumber = 1 }) => topicId > 200 && postType === 1 && postNumber > 1,
  );
  const [deleted, moved, liked, solved] = replies;
  if (deleted === undefined || moved === undefined || liked === undefined || solved === undefined) return before;
  const other = posts.find(
    ({ topicId = 0, postNumber }) => topicId > 200 && topicId !== moved.topicId && postNumber === 1,
  );
  return [
    forumChanges.postDeleted(deleted.id, at),
    forumChanges.postMoved(moved.id, other?.topicId ?? 0),
    forumChanges.likeGiven(liked.id, 1, at),
    forumChanges.topicDeleted(205, at),
    forumChanges.postWritten({
      kind: "post",
      id: 5_000,
      topicId: 211,
      postNumber: 90,
      postType: 1,
      userId: 101,
      createdAt: at,
    }),
    forumChanges.userDeleted(104),
    closed(207, at),
    unstaffed(5),
    (rows: readonly ForumRow[]) => [
      ...rows,
      ...added(at),
      { kind: "solution" as const, topicId: solved.topicId ?? 0, answerPostId: solved.id },
    ],
  ].reduce((rows, change) => change(rows), before);
}

/** A new category with a first topic by somebody new, and somebody who only joined. */
function added(at: number): readonly ForumRow[] {
  const account = {
    kind: "user",
    createdAt: at,
    admin: false,
    moderator: false,
    trustLevel: 0,
    staged: false,
  } as const;
  return [
    { kind: "category", id: 30, name: "Harvest", readRestricted: false },
    { ...account, id: 400, active: true, listed: true, groupIds: [41], name: "Name of 400" },
    { ...account, id: 401, active: true, listed: true, groupIds: [], name: "Name of 401" },
    { kind: "user", id: 101, moderator: true },
    {
      kind: "topic",
      ...{ id: 500, categoryId: 30, userId: 400, createdAt: at, archetype: "regular", visible: true, closed: false },
      ...{ pinned: false, tags: ["harvest"], bumpedAt: at + 60_000, title: "First harvest" },
    },
    { kind: "post", id: 5_001, topicId: 500, postNumber: 1, postType: 1, userId: 400, createdAt: at },
    {
      kind: "post",
      id: 5_002,
      topicId: 500,
      postNumber: 2,
      postType: 1,
      userId: 101,
      createdAt: at + 60_000,
      replyToPostNumber: 1,
    },
  ];
}

function closed(topicId: number, at: number): (rows: readonly ForumRow[]) => readonly ForumRow[] {
  return (rows) => [
    ...rows.map((row) => (row.kind === "topic" && row.id === topicId ? { ...row, closed: true, bumpedAt: at } : row)),
    {
      kind: "post",
      id: 5_003,
      topicId,
      postNumber: 91,
      postType: 3,
      userId: 1,
      createdAt: at,
      actionCode: "closed.enabled",
    },
  ];
}

function unstaffed(userId: number): (rows: readonly ForumRow[]) => readonly ForumRow[] {
  return (rows) => rows.map((row) => (row.kind === "user" && row.id === userId ? { ...row, moderator: false } : row));
}
