import type { Instant } from "@org/community-core/source";
import type { ForumRow } from "../forum/forum-row.js";

type Change = (rows: readonly ForumRow[]) => readonly ForumRow[];

/** What can happen to a forum between two looks at it: each makes new rows of those that were. */
export const forumChanges = {
  /** A topic is deleted, and with it nothing of it is to be seen. */
  topicDeleted:
    (topicId: number, at: Instant): Change =>
    (rows) =>
      rows.map((row) => (row.kind === "topic" && row.id === topicId ? { ...row, deletedAt: at } : row)),

  postDeleted:
    (postId: number, at: Instant): Change =>
    (rows) =>
      rows.map((row) => (row.kind === "post" && row.id === postId ? { ...row, deletedAt: at } : row)),

  /** A post keeps its id, and gets the next number of another topic. */
  postMoved:
    (postId: number, topicId: number): Change =>
    (rows) => {
      const beside = rows.filter((row) => row.kind === "post" && row.topicId === topicId);
      const postNumber =
        1 + beside.reduce((last, row) => Math.max(last, ("postNumber" in row && row.postNumber) || 0), 0);
      return rows.map((row) => {
        if (row.kind !== "post" || row.id !== postId) return row;
        // What it answered is in the topic that it left.
        const { replyToPostNumber: _, ...rest } = row;
        return { ...rest, topicId, postNumber };
      });
    },

  /** Something new is written, and its topic goes to the top of the list. */
  postWritten:
    (post: Extract<ForumRow, { kind: "post" }>): Change =>
    (rows) => [
      ...rows.map((row) => {
        if (row.kind !== "topic" || row.id !== post.topicId || post.createdAt === undefined) return row;
        return { ...row, bumpedAt: post.createdAt };
      }),
      post,
    ],

  likeGiven:
    (postId: number, userId: number, createdAt: Instant): Change =>
    (rows) => [...rows, { kind: "postAction", postId, userId, typeId: 2, createdAt }],

  /** The account is deleted; what it wrote stays, without an author. */
  userDeleted:
    (userId: number): Change =>
    (rows) =>
      rows.flatMap((row): readonly ForumRow[] => {
        if (row.kind === "user" && row.id === userId) return [];
        if ((row.kind !== "post" && row.kind !== "topic") || row.userId !== userId) return [row];
        const { userId: _, ...rest } = row;
        return [rest];
      }),

  /** All posts with a higher id get ids that are higher still, so that a hole is left. */
  idGap:
    (afterPostId: number, size: number): Change =>
    (rows) => {
      const moved = (id: number): number => (id > afterPostId ? id + size : id);
      return rows.map((row) => {
        if (row.kind === "post") return { ...row, id: moved(row.id) };
        if (row.kind === "postAction" || row.kind === "postRevision") return { ...row, postId: moved(row.postId) };
        if (row.kind === "solution") return { ...row, answerPostId: moved(row.answerPostId) };
        return row;
      });
    },
} as const;
