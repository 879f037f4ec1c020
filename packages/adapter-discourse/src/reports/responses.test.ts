import { describe, expect, it } from "vitest";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow } from "../forum/forum-row.js";
import { defaultReportPeriod, reportPeriod } from "./report-period.js";
import { hoursAgo, post, specNow, topic } from "./spec-forum.test-support.js";
import { timeToFirstResponseReport } from "./time-to-first-response-report.js";
import { topicsWithNoResponseReport } from "./topics-with-no-response-report.js";

const period = defaultReportPeriod(specNow);

function responses(rows: readonly ForumRow[]): {
  readonly hours: readonly number[];
  readonly none: number;
  readonly total: number;
} {
  const waited = timeToFirstResponseReport(forumOf(rows), period)._unsafeUnwrap();
  const unanswered = topicsWithNoResponseReport(forumOf(rows), period)._unsafeUnwrap();
  return { hours: waited.data.map(({ y }) => y), total: waited.total, none: unanswered.total };
}

// Authority: Discourse, spec/models/topic_spec.rb, "#time_to_first_response" and "#with_no_response": the cases and the
// numbers are its own, the words ours.
describe("responses as Discourse's spec of topics has them", () => {
  it("gives no hours for a topic that nobody replied to, and counts it as unanswered", () => {
    expect(responses([topic(1), post(1, 1)])).toEqual({ hours: [], total: 0, none: 1 });
  });

  it("takes an opener's own reply for no response", () => {
    const rows = [topic(1, { createdAt: hoursAgo(5) }), post(1, 1, { createdAt: hoursAgo(5) }), post(1, 2)];
    expect(responses(rows)).toEqual({ hours: [], total: 0, none: 1 });
  });

  it("gives the hours up to another's reply, which leaves nothing unanswered", () => {
    const rows = [
      topic(1, { createdAt: hoursAgo(3) }),
      post(1, 1, { createdAt: hoursAgo(3) }),
      post(1, 2, { createdAt: hoursAgo(2), userId: 2 }),
    ];
    expect(responses(rows)).toEqual({ hours: [1], total: 1, none: 0 });
  });

  const withoutRegularReply = [
    topic(1, { createdAt: hoursAgo(5) }),
    post(1, 1, { createdAt: hoursAgo(5) }),
    post(1, 2, { createdAt: hoursAgo(4), userId: 2, postType: 4 }),
    post(1, 3, { createdAt: hoursAgo(3), userId: 3, postType: 2 }),
    post(1, 4, { createdAt: hoursAgo(2), userId: 4, postType: 3 }),
  ];

  it("passes over whispers, moderator actions and small actions on the way to the first response", () => {
    const rows = [...withoutRegularReply, post(1, 5, { createdAt: hoursAgo(1), userId: 5 })];
    expect(responses(rows)).toEqual({ hours: [4], total: 4, none: 0 });
  });

  it("counts a topic as unanswered whose only replies are of those kinds", () => {
    expect(responses(withoutRegularReply)).toEqual({ hours: [], total: 0, none: 1 });
  });

  it("counts a topic as unanswered though its first post was given to somebody else", () => {
    expect(responses([topic(1), post(1, 1, { userId: 9 })])).toEqual({ hours: [], total: 0, none: 1 });
  });
});

describe("responses at the edges of the definition", () => {
  it("leaves out private messages and deleted topics, and counts unlisted and restricted ones", () => {
    const rows: readonly ForumRow[] = [
      { kind: "category", id: 2, readRestricted: true },
      topic(1, { archetype: "private_message" }),
      topic(2, { deletedAt: hoursAgo(0) }),
      topic(3, { visible: false }),
      topic(4, { categoryId: 2 }),
      post(1, 1),
      post(2, 1),
      post(3, 1),
      post(4, 1),
    ];
    expect(responses(rows).none).toBe(2);
  });

  it("takes the earliest response, not the one with the smallest number, and none that is deleted", () => {
    const rows = [
      topic(1, { createdAt: hoursAgo(10) }),
      post(1, 1, { createdAt: hoursAgo(10) }),
      post(1, 2, { createdAt: hoursAgo(2), userId: 2 }),
      post(1, 3, { createdAt: hoursAgo(4), userId: 3 }),
      post(1, 4, { createdAt: hoursAgo(8), userId: 4, deletedAt: hoursAgo(1) }),
    ];
    expect(responses(rows).hours).toEqual([6]);
  });

  it("counts a greeting by an automated account as a response", () => {
    // metrics.md, appendix A.5: platform says responded.
    const rows = [topic(1), post(1, 1), post(1, 2, { userId: -1, createdAt: hoursAgo(0.5) })];
    expect(responses(rows)).toEqual({ hours: [0.5], total: 0.5, none: 0 });
  });

  it("counts no post as old as the topic, and none by an account that is gone, as a response with a time", () => {
    const rows = [topic(1), post(1, 1), post(1, 2, { userId: 2 })];
    expect(responses(rows)).toEqual({ hours: [], total: 0, none: 0 });
    const { userId: _, ...authorless } = post(1, 2, { createdAt: hoursAgo(0) });
    expect(responses([topic(1), post(1, 1), authorless])).toEqual({ hours: [], total: 0, none: 1 });
  });

  it("takes no first post for a response, though it changed hands and came after the topic was made", () => {
    const rows = [topic(1, { createdAt: hoursAgo(3) }), post(1, 1, { createdAt: hoursAgo(2), userId: 9 })];
    expect(responses(rows)).toEqual({ hours: [], total: 0, none: 1 });
  });

  it("lets the first post stand in where the topic does not say when and by whom it was opened", () => {
    const rows: readonly ForumRow[] = [
      { kind: "topic", id: 1 },
      post(1, 1, { createdAt: hoursAgo(3) }),
      post(1, 2, { userId: 2, createdAt: hoursAgo(1) }),
    ];
    expect(responses(rows).hours).toEqual([2]);
  });

  it("means over a day and rounds to 2 decimals", () => {
    const at = Date.UTC(2026, 0, 5, 9);
    const minutes = [10, 20, 40];
    const rows = minutes.flatMap((minute, index) => [
      topic(index + 1, { createdAt: at }),
      post(index + 1, 1, { createdAt: at }),
      post(index + 1, 2, { createdAt: at + minute * 60_000, userId: 2 }),
    ]);
    // By hand: 70 / 3 minutes are 0.38888… hours.
    const report = timeToFirstResponseReport(forumOf(rows), reportPeriod("2026-01-05", "2026-01-05"))._unsafeUnwrap();
    expect(report.data).toEqual([{ x: "2026-01-05", y: 0.39 }]);
  });

  it("includes the start of the period and not its end; the total pays no heed to it", () => {
    const [start, end] = [Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 6)];
    const rows = [start - 1, start, end].flatMap((createdAt, index) => [
      topic(index + 1, { createdAt }),
      post(index + 1, 1, { createdAt }),
      post(index + 1, 2, { createdAt: createdAt + (index + 1) * 3_600_000, userId: 2 }),
    ]);
    const report = timeToFirstResponseReport(forumOf(rows), { start, end })._unsafeUnwrap();
    expect(report.data).toEqual([{ x: "2026-01-05", y: 2 }]);
    expect(report.total).toBe(2);
    expect(report.prev30Days).toBe(1);
  });

  it("repeats the total of unanswered topics as the number before", () => {
    const report = topicsWithNoResponseReport(forumOf([topic(1), topic(2, { createdAt: hoursAgo(9_000) })]), period);
    // Without posts it is refused: nobody can tell whether there were any.
    expect(report._unsafeUnwrapErr()).toEqual({
      type: "FactsMissing",
      report: "topics_with_no_response",
      missing: ["posts"],
    });
    const forum = forumOf([topic(1), post(1, 1), topic(2, { createdAt: hoursAgo(9_000) })]);
    const { data, total, prev30Days } = topicsWithNoResponseReport(forum, period)._unsafeUnwrap();
    expect([data.length, total, prev30Days]).toEqual([1, 2, 2]);
  });
});
