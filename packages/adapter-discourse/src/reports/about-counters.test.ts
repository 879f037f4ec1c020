import { describe, expect, it } from "vitest";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow, UserRow } from "../forum/forum-row.js";
import { type AboutCounters, aboutCounters } from "./about-counters.js";
import { action, daysAgo, hoursAgo, post, specNow, topic } from "./spec-forum.test-support.js";

function user(id: number, facts: Partial<UserRow> = {}): UserRow {
  return { kind: "user", id, active: true, createdAt: hoursAgo(6), ...facts };
}

function countersOf(rows: readonly ForumRow[], mustApproveUsers = false): AboutCounters {
  const forum = forumOf(rows);
  for (const fact of ["topics", "posts", "likes"] as const) forum.shown.add(fact);
  return aboutCounters(forum, { asOf: specNow, mustApproveUsers });
}

const of = (lastDay: number, last7Days: number, last30Days: number): object => ({ lastDay, last7Days, last30Days });

// Authority: Discourse, spec/lib/statistics_spec.rb: the cases and numbers are its own, the words ours.
describe("counters as Discourse's spec of statistics has them", () => {
  const month = specNow + 30 * 86_400_000;

  it("counts no user who is inactive, silenced or suspended", () => {
    const rows = [user(1), user(2), user(3)];
    expect(countersOf(rows).users._unsafeUnwrap()).toEqual({ ...of(3, 3, 3), count: 3 });
    const out = [user(1, { active: false }), user(2, { silencedTill: month }), user(3, { suspendedTill: month })];
    expect(countersOf(out).users._unsafeUnwrap()).toEqual({ ...of(0, 0, 0), count: 0 });
  });

  it("counts no user who waits for approval, where that is asked for", () => {
    const rows = [user(1, { approved: false })];
    expect(countersOf(rows).users._unsafeUnwrap().count).toBe(1);
    expect(countersOf(rows, true).users._unsafeUnwrap().count).toBe(0);
    expect(countersOf([user(1, { approved: true })], true).users._unsafeUnwrap().count).toBe(1);
  });

  it("counts users in the spans in which they signed up", () => {
    const rows = [31, 28, 6, 0.25].map((days, index) => user(index + 1, { createdAt: daysAgo(days) }));
    expect(countersOf(rows).users._unsafeUnwrap()).toEqual({ ...of(1, 2, 3), count: 4 });
  });

  it.each([
    ["reacted to a post", [action(1, 5)]],
    ["created a new topic", [topic(1, { userId: 5 })]],
    ["replied to a post", [topic(1, { userId: 6 }), post(1, 2, { userId: 5 })]],
    ["created a new PM", [topic(1, { userId: 5, archetype: "private_message" as const })]],
  ])(".participating_users returns users who have %s", (_, rows) => {
    expect(countersOf([user(5), ...rows]).participatingUsers._unsafeUnwrap()).toEqual(of(1, 1, 1));
  });

  it("counts nobody as taking part who did nothing, and no automated account", () => {
    expect(countersOf([user(5)]).participatingUsers._unsafeUnwrap()).toEqual(of(0, 0, 0));
    expect(countersOf([user(-1), action(1, -1)]).participatingUsers._unsafeUnwrap()).toEqual(of(0, 0, 0));
  });
});

// Authority: lib/statistics.rb of Discourse, read as it stands.
describe("counters at the edges", () => {
  it("counts every type of post, private messages too, and nothing that was deleted", () => {
    const rows = [
      topic(1),
      topic(2, { archetype: "private_message" }),
      topic(3, { deletedAt: specNow }),
      topic(4, { visible: false, createdAt: daysAgo(9) }),
      ...[1, 2, 3, 4].map((postType) => post(1, postType, { postType })),
      post(2, 1),
      post(1, 5, { deletedAt: specNow }),
    ];
    const { posts, topics } = countersOf(rows);
    expect(posts._unsafeUnwrap()).toEqual({ ...of(5, 5, 5), count: 5 });
    expect(topics._unsafeUnwrap()).toEqual({ ...of(1, 1, 2), count: 2 });
  });

  it("counts likes that stand: the last of several, and none of a post that was deleted", () => {
    const rows: readonly ForumRow[] = [
      topic(1),
      post(1, 1),
      post(1, 2, { deletedAt: specNow }),
      action(101, 5, { createdAt: daysAgo(9), deletedAt: daysAgo(8) }),
      action(101, 5, { createdAt: daysAgo(3) }),
      action(101, 6, { deletedAt: specNow }),
      action(102, 7),
      action(101, 8),
      { kind: "gone", of: "like", id: 101, userId: 8 },
    ];
    expect(countersOf(rows).likes._unsafeUnwrap()).toEqual({ ...of(0, 1, 1), count: 1 });
  });

  it("counts active users by when they were last seen", () => {
    const rows = [0.5, 3, 20, 90].map((days, index) => user(index + 1, { lastSeenAt: daysAgo(days) }));
    expect(countersOf(rows).activeUsers._unsafeUnwrap()).toEqual(of(1, 2, 3));
  });

  it("leaves out what happened exactly at the beginning of a span, and what came later than asked about", () => {
    const rows = [1, 7, 30].map((days, index) => topic(index + 1, { createdAt: daysAgo(days) }));
    const later = topic(9, { createdAt: specNow + 1 });
    expect(countersOf([...rows, later]).topics._unsafeUnwrap()).toEqual({ ...of(0, 1, 2), count: 3 });
  });

  it("refuses each counter by itself", () => {
    const { topics, posts, likes, users, activeUsers, participatingUsers } = aboutCounters(forumOf([topic(1)]), {
      asOf: specNow,
    });
    expect(topics.isOk()).toBe(true);
    expect(posts._unsafeUnwrapErr().missing).toEqual(["posts"]);
    expect(likes._unsafeUnwrapErr().missing).toEqual(["likes"]);
    expect(users._unsafeUnwrapErr().missing).toEqual(["join-dates", "activation"]);
    expect(activeUsers._unsafeUnwrapErr().missing).toEqual(["activation", "last-seen"]);
    expect(participatingUsers._unsafeUnwrapErr().missing).toEqual(["posts", "likes", "activation"]);
  });

  it("refuses a moment that is none as a programmer's mistake", () => {
    expect(() => aboutCounters(forumOf([]), { asOf: Number.NaN })).toThrow(RangeError);
  });
});
