import { describe, expect, it } from "vitest";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow } from "../forum/forum-row.js";
import { flagsStatusReport } from "./flags-status-report.js";
import { type ModeratorActivity, moderatorsActivityReport } from "./moderators-activity-report.js";
import { postEditsReport } from "./post-edits-report.js";
import { defaultReportPeriod } from "./report-period.js";
import { action, daysAgo, hoursAgo, post, specNow, topic, visit } from "./spec-forum.test-support.js";
import { userFlaggingRatioReport } from "./user-flagging-ratio-report.js";

const period = defaultReportPeriod(specNow);
const [sam, jeff] = [10, 11];
const moderators: readonly ForumRow[] = [sam, jeff].map((id) => ({ kind: "user", id, moderator: true }));

function activityOf(rows: readonly ForumRow[], userId: number): ModeratorActivity | undefined {
  const forum = forumOf([...moderators, ...rows]);
  for (const fact of ["topics", "posts", "flags", "post-revisions", "user-visits"] as const) forum.shown.add(fact);
  return moderatorsActivityReport(forum, period)
    ._unsafeUnwrap()
    .data.find((row) => row.userId === userId);
}

function revision(postId: number, number: number, userId: number, createdAt = hoursAgo(1)): ForumRow {
  return { kind: "postRevision", postId, number, userId, createdAt };
}

// Authority: Discourse, spec/models/report_spec.rb, "moderator activity": cases and numbers are its own, the words ours.
describe("moderators_activity as Discourse's spec of reports has it", () => {
  it("adds up the seconds that each moderator read", () => {
    const rows = [
      visit(sam, 2, { timeReadSeconds: 200 }),
      visit(sam, 1, { timeReadSeconds: 100 }),
      visit(jeff, 2, { timeReadSeconds: 1_000 }),
      visit(jeff, 1, { timeReadSeconds: 2_000 }),
    ];
    expect(activityOf(rows, sam)?.timeRead).toBe(300);
    expect(activityOf(rows, jeff)?.timeRead).toBe(3_000);
  });

  it("counts the flags that a moderator decided", () => {
    const rows = [action(1, jeff, { typeId: 3, resolution: "agreed", resolvedBy: jeff, resolvedAt: specNow })];
    expect(activityOf(rows, jeff)?.flagCount).toBe(1);
  });

  it("counts a moderator's topics, private ones not", () => {
    const rows = [
      topic(1, { userId: sam }),
      topic(2, { userId: sam }),
      topic(3, { userId: jeff }),
      topic(4, { userId: jeff, archetype: "private_message" }),
    ];
    expect(activityOf(rows, sam)?.topicCount).toBe(2);
    expect(activityOf(rows, jeff)?.topicCount).toBe(1);
  });

  it("counts a moderator's posts and private messages apart, and leaves blank what there is none of", () => {
    const rows = [
      topic(1),
      post(1, 1, { userId: sam }),
      post(1, 2, { userId: jeff }),
      topic(2, { archetype: "private_message" }),
      post(2, 1, { userId: jeff }),
    ];
    expect(activityOf(rows, sam)).toEqual({ userId: sam, postCount: 1 });
    expect(activityOf(rows, jeff)).toEqual({ userId: jeff, postCount: 1, pmCount: 1 });
  });

  it("counts edits of others' posts alone", () => {
    const rows = [post(1, 1), revision(101, 2, sam), post(1, 2, { userId: sam }), revision(102, 2, sam)];
    expect(activityOf(rows, sam)?.revisionCount).toBe(1);
  });

  it("leaves out what was done before the period", () => {
    expect(activityOf([topic(1, { userId: sam, createdAt: daysAgo(365) })], sam)).toEqual({ userId: sam });
  });
});

describe("moderators_activity at the edges", () => {
  it("counts no ignored flag, no flag with a message, none that somebody else decided, none from before", () => {
    const flag = { typeId: 8, resolvedBy: sam, resolvedAt: specNow } as const;
    const rows = [
      action(1, 1, { ...flag, resolution: "deferred" }),
      action(2, 1, { ...flag, resolution: "agreed", typeId: 7 }),
      action(3, 1, { ...flag, resolution: "agreed", resolvedBy: jeff }),
      action(4, 1, { ...flag, resolution: "agreed", createdAt: daysAgo(99) }),
      action(5, 1, { ...flag, resolution: "disagreed", deletedAt: specNow }),
    ];
    expect(activityOf(rows, sam)?.flagCount).toBe(1);
  });

  it("counts deleted posts and topics and every type of post, and no administrator who is no moderator", () => {
    const rows: readonly ForumRow[] = [
      { kind: "user", id: 12, admin: true, moderator: false },
      topic(1, { userId: sam, deletedAt: specNow }),
      post(1, 1, { userId: sam, deletedAt: specNow }),
      post(1, 2, { userId: sam, postType: 3 }),
      post(1, 3, { userId: 12 }),
    ];
    expect(activityOf(rows, sam)).toMatchObject({ topicCount: 1, postCount: 2 });
    expect(activityOf(rows, 12)).toBeUndefined();
  });
});

// Authority: Discourse, spec/models/report_spec.rb, "flags_status", "post_edits" and "user_flagging_ratio".
describe("flags and edits as Discourse's spec of reports has them", () => {
  it("lists a flag that nobody acted on", () => {
    const forum = forumOf([topic(1), post(1, 1, { userId: 5 }), action(101, 5, { typeId: 8 })]);
    expect(flagsStatusReport(forum, period)._unsafeUnwrap().data).toEqual([
      { postId: 101, typeId: 8, createdAt: hoursAgo(1), flaggerId: 5, posterId: 5, resolution: "no_action" },
    ]);
  });

  it("lists the edit by somebody else, and not the author's own", () => {
    const forum = forumOf([post(1, 1, { userId: 5 }), revision(101, 2, 5), revision(101, 3, 6)]);
    expect(postEditsReport(forum, period)._unsafeUnwrap().data).toEqual([
      { postId: 101, topicId: 1, postNumber: 1, editorId: 6, authorId: 5, createdAt: hoursAgo(1) },
    ]);
  });

  it("scores who flags by how often others agree", () => {
    const flag = (postId: number, userId: number, resolution: "agreed" | "disagreed"): ForumRow =>
      action(postId, userId, { typeId: 8, resolution });
    const forum = forumOf([
      ...[1, 2].map((postId) => flag(postId, 20, "disagreed")),
      ...[3, 4, 5].map((postId) => flag(postId, 21, "disagreed")),
      flag(6, 21, "agreed"),
    ]);
    // The second score is that of the definition: (1 − 1/3) · (3 − 1) = 1.33…
    expect(userFlaggingRatioReport(forum, period)._unsafeUnwrap().data).toEqual([
      { userId: 20, disagreedFlags: 2, agreedFlags: 0, ignoredFlags: 0, score: 2 },
      { userId: 21, disagreedFlags: 3, agreedFlags: 1, ignoredFlags: 0, score: 1 },
    ]);
  });
});

describe("flags and edits at the edges", () => {
  it("tells who decided on a flag, what, and after how many seconds; the latest flag first", () => {
    const forum = forumOf([
      action(1, 5, {
        typeId: 8,
        createdAt: daysAgo(2),
        resolution: "deferred",
        resolvedAt: daysAgo(1),
        resolvedBy: sam,
      }),
      action(2, 5, { typeId: 4, createdAt: daysAgo(1) }),
      action(3, 5, { typeId: 2 }),
    ]);
    const { data } = flagsStatusReport(forum, period)._unsafeUnwrap();
    expect(data.map(({ postId }) => postId)).toEqual([2, 1]);
    expect(data[1]).toMatchObject({ staffId: sam, resolution: "deferred", responseTime: 86_400 });
    expect(data[1]?.posterId).toBeUndefined();
  });

  it("lists a flag that two ways showed once, as decided if one of them says so", () => {
    const [open, decided] = [
      action(1, 5, { typeId: 8 }),
      action(1, 5, { typeId: 8, resolution: "agreed", resolvedAt: specNow, resolvedBy: sam }),
    ];
    for (const rows of [
      [open, decided],
      [decided, open],
    ]) {
      const { data } = flagsStatusReport(forumOf(rows), period)._unsafeUnwrap();
      expect(data.map(({ resolution }) => resolution)).toEqual(["agreed"]);
    }
  });

  it("scores agreed flags by their square, rounds halves up, and lists no automated account", () => {
    const flags = (userId: number, agreed: number, disagreed: number): readonly ForumRow[] =>
      Array.from({ length: agreed + disagreed }, (_, index) =>
        action(userId * 100 + index, userId, { typeId: 8, resolution: index < agreed ? "agreed" : "disagreed" }),
      );
    const { data } = userFlaggingRatioReport(
      forumOf([...flags(1, 3, 0), ...flags(2, 1, 2), ...flags(3, 0, 0), action(1, -1, { typeId: 8 })]),
      period,
    )._unsafeUnwrap();
    // By hand: 3² = 9; (1 − 1/2) · (2 − 1) = 0.5.
    expect(data.map(({ userId, score }) => [userId, score])).toEqual([
      [1, 9],
      [2, 1],
    ]);
  });

  it("lists edits by people alone, in the order of time, and of posts by anybody who is known", () => {
    const { userId: _, ...authorless } = post(1, 3);
    const forum = forumOf([
      post(1, 1, { userId: -1 }),
      post(1, 2),
      authorless,
      revision(102, 2, -1),
      revision(102, 3, 6, hoursAgo(2)),
      revision(101, 2, 6, hoursAgo(3)),
      revision(103, 2, 6),
      revision(999, 2, 6),
    ]);
    const { data } = postEditsReport(forum, period)._unsafeUnwrap();
    expect(data.map(({ postId }) => postId)).toEqual([101, 102]);
  });

  it("is refused where flags or edits cannot be seen", () => {
    const forum = forumOf([topic(1), post(1, 1), action(101, 5)]);
    expect(flagsStatusReport(forum, period)._unsafeUnwrapErr().missing).toEqual(["flags"]);
    expect(userFlaggingRatioReport(forum, period)._unsafeUnwrapErr().missing).toEqual(["flags"]);
    expect(postEditsReport(forum, period)._unsafeUnwrapErr().missing).toEqual(["post-revisions"]);
    expect(moderatorsActivityReport(forum, period)._unsafeUnwrapErr().missing).toEqual([
      "flags",
      "post-revisions",
      "user-visits",
      "roles",
    ]);
  });
});
