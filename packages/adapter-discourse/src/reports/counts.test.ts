import { describe, expect, it } from "vitest";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow } from "../forum/forum-row.js";
import { likesReport } from "./likes-report.js";
import { postsReport } from "./posts-report.js";
import { defaultReportPeriod, reportPeriod } from "./report-period.js";
import { signupsReport } from "./signups-report.js";
import { action, daysAgo, hoursAgo, post, specNow, topic } from "./spec-forum.test-support.js";
import { topicsReport } from "./topics-report.js";

const period = defaultReportPeriod(specNow);

// Authority: Discourse, spec/models/report_spec.rb: the cases and the numbers are its own, the words ours.
describe("counts as Discourse's spec of reports has them", () => {
  const days = [...Array.from({ length: 33 }, (_, day) => day), 60, 61, 62, 63];
  const rows = days.map((day) => topic(day + 1, { createdAt: daysAgo(day) }));

  it("gives a point for each of the last 31 days, and the topics of the 30 days before as one number", () => {
    const report = topicsReport(forumOf(rows), period)._unsafeUnwrap();
    expect(report.data).toHaveLength(31);
    expect(report.prev30Days).toBe(3);
  });

  it("holds a period that is asked for against one of the same length before", () => {
    const report = topicsReport(forumOf(rows), reportPeriod("2017-02-24", "2017-02-28"))._unsafeUnwrap();
    expect(report.prevPeriod).toBe(5);
    expect(report.data).toHaveLength(5);
  });

  const moments = [specNow, hoursAgo(1), hoursAgo(1), daysAgo(1), daysAgo(2), daysAgo(30), daysAgo(35)];
  const cases = [
    ["signup", signupsReport, moments.map((createdAt, index) => ({ kind: "user", id: index + 1, createdAt }) as const)],
    ["topic", topicsReport, moments.map((createdAt, index) => topic(index + 1, { createdAt }))],
    ["post", postsReport, [topic(1), ...moments.map((createdAt, index) => post(1, index + 1, { createdAt }))]],
    ["like", likesReport, moments.map((createdAt, index) => action(index + 1, 7, { createdAt }))],
  ] as const;

  it.each(cases)("%s: the last day, all there are, and the 30 days before", (_, report, events) => {
    const { data, total, prev30Days } = report(forumOf(events), period)._unsafeUnwrap();
    expect(data.at(-1)).toEqual({ x: "2017-03-01", y: 3 });
    expect(total).toBe(7);
    expect(prev30Days).toBe(1);
  });

  it("counts no private message as a topic", () => {
    const forum = forumOf([topic(1, { archetype: "private_message" }), topic(2)]);
    const { data, total } = topicsReport(forum, period)._unsafeUnwrap();
    expect([data[0]?.y, total]).toEqual([1, 1]);
  });

  it("counts no post of a private message", () => {
    const forum = forumOf([topic(1, { archetype: "private_message" }), post(1, 1), topic(2), post(2, 1)]);
    const { data, total } = postsReport(forum, period)._unsafeUnwrap();
    expect([data[0]?.y, total]).toEqual([1, 1]);
  });

  it("counts no moderator action, whisper or small action as a post", () => {
    const types = [1, 2, 4, 3];
    const forum = forumOf([topic(1), ...types.map((postType, index) => post(1, index + 1, { postType }))]);
    const { data, total } = postsReport(forum, period)._unsafeUnwrap();
    expect([data[0]?.y, total]).toEqual([1, 1]);
  });
});

describe("what else counts", () => {
  it("counts hidden and withdrawn posts, and posts without an account; not deleted ones nor those of deleted topics", () => {
    const { userId: _, ...authorless } = post(1, 5);
    const rows: readonly ForumRow[] = [
      topic(1),
      post(1, 1, { hidden: true }),
      post(1, 2, { userDeleted: true }),
      post(1, 3, { deletedAt: specNow }),
      post(1, 4, { userId: -1 }),
      authorless,
      topic(2, { deletedAt: specNow }),
      post(2, 1),
    ];
    expect(postsReport(forumOf(rows), period)._unsafeUnwrap().total).toBe(4);
  });

  it("leaves out a post that may be anybody's private message", () => {
    const rows = [post(1, 1), post(2, 1, { categoryId: 5 })];
    expect(postsReport(forumOf(rows), period)._unsafeUnwrap().total).toBe(1);
  });

  it("counts no post that is gone", () => {
    const rows: readonly ForumRow[] = [topic(1), post(1, 1), post(1, 2), { kind: "gone", of: "post", id: 102 }];
    expect(postsReport(forumOf(rows), period)._unsafeUnwrap().total).toBe(1);
  });

  it("counts likes that were taken back, each row once, and no flags", () => {
    const rows = [
      action(1, 7, { deletedAt: specNow }),
      action(1, 7, { deletedAt: specNow }),
      action(1, 8),
      action(1, 9, { typeId: 8 }),
    ];
    expect(likesReport(forumOf(rows), period)._unsafeUnwrap().total).toBe(2);
  });

  it("refuses likes that are only counted", () => {
    const forum = forumOf([topic(1), post(1, 1, { likeCount: 3 })]);
    expect(likesReport(forum, period)._unsafeUnwrapErr().missing).toEqual(["likes"]);
  });

  it("counts real users alone as sign-ups", () => {
    const createdAt = daysAgo(1);
    const rows: readonly ForumRow[] = [
      { kind: "user", id: -1, createdAt },
      { kind: "user", id: 1, createdAt, admin: true },
      { kind: "user", id: 2, createdAt, staged: true, active: false },
      { kind: "user", id: 3, createdAt, anonymousShadow: true },
      { kind: "user", id: 4 },
    ];
    expect(signupsReport(forumOf(rows), period)._unsafeUnwrap().total).toBe(2);
  });

  it("counts both ends of the period", () => {
    const [start, end] = [daysAgo(3), daysAgo(1)];
    const forum = forumOf([start - 1, start, end, end + 1].map((createdAt, index) => topic(index + 1, { createdAt })));
    expect(topicsReport(forum, { start, end })._unsafeUnwrap().data).toHaveLength(2);
  });

  it("refuses a period that ends before it begins as a programmer's mistake", () => {
    expect(() => topicsReport(forumOf([topic(1)]), { start: 2, end: 1 })).toThrow(RangeError);
    expect(() => topicsReport(forumOf([topic(1)]), { start: Number.NaN, end: 1 })).toThrow(RangeError);
  });
});
