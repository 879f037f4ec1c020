import { describe, expect, it } from "vitest";
import type { ForumRow } from "../forum/forum-row.js";
import { forumChanges } from "./forum-changes.js";
import { simulatedForum } from "./simulated-forum.js";

const rows = simulatedForum();
const at = Date.UTC(2024, 2, 1);

function changed(after: readonly ForumRow[]): readonly ForumRow[] {
  return after.filter((row) => !rows.includes(row));
}

describe("changes of a forum", () => {
  it("deletes a topic or a post by marking it", () => {
    expect(changed(forumChanges.topicDeleted(16, at)(rows))).toMatchObject([{ kind: "topic", id: 16, deletedAt: at }]);
    expect(changed(forumChanges.postDeleted(30, at)(rows))).toMatchObject([{ kind: "post", id: 30, deletedAt: at }]);
  });

  it("moves a post to the end of another topic, where it answers nothing", () => {
    const [moved] = changed(forumChanges.postMoved(37, 11)(rows));
    expect(moved).toMatchObject({ id: 37, topicId: 11, postNumber: 5 });
    expect(moved).not.toHaveProperty("replyToPostNumber");
  });

  it("bumps the topic in which something is written", () => {
    const post = {
      kind: "post" as const,
      id: 9_000,
      topicId: 16,
      postNumber: 10,
      postType: 1,
      userId: 8,
      createdAt: at,
    };
    expect(changed(forumChanges.postWritten(post)(rows))).toMatchObject([{ id: 16, bumpedAt: at }, post]);
  });

  it("adds a like", () => {
    expect(changed(forumChanges.likeGiven(30, 8, at)(rows))).toEqual([
      { kind: "postAction", postId: 30, userId: 8, typeId: 2, createdAt: at },
    ]);
  });

  it("takes an account away and leaves what it wrote", () => {
    const after = forumChanges.userDeleted(5)(rows);
    expect(after.some((row) => row.kind === "user" && row.id === 5)).toBe(false);
    expect(after.filter((row) => row.kind === "post")).toHaveLength(rows.filter((row) => row.kind === "post").length);
    expect(after.find((row) => row.kind === "post" && row.id === 30)).not.toHaveProperty("userId");
  });

  it("leaves a hole between ids, and every reference in place", () => {
    const after = forumChanges.idGap(1_000, 500)(rows);
    const ids = new Set(after.flatMap((row) => (row.kind === "post" ? [row.id] : [])));
    expect([...ids].filter((id) => id > 1_000 && id <= 1_500)).toEqual([]);
    const named = after.flatMap((row) => {
      if (row.kind === "postAction" || row.kind === "postRevision") return [row.postId];
      return row.kind === "solution" ? [row.answerPostId] : [];
    });
    expect(named.every((id) => ids.has(id))).toBe(true);
  });
});
