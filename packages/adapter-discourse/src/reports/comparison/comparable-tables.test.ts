import { describe, expect, it } from "vitest";
import { forumOf } from "../../forum/forum-of.js";
import type { ForumRow } from "../../forum/forum-row.js";
import type { ReportType } from "../report-type.js";
import { action, post, topic, visit } from "../spec-forum.test-support.js";
import { compared, inShort, january, noon, plain } from "./comparison-cases.test-support.js";
import { writtenReport } from "./written-answers.test-support.js";

describe("tables", () => {
  const users: readonly ForumRow[] = [
    { kind: "user", id: 1, createdAt: noon(-90), admin: false, moderator: false, trustLevel: 2 },
    { kind: "user", id: 2, createdAt: noon(3), admin: false, moderator: true, trustLevel: 1 },
  ];

  it("say which number of whom differs", () => {
    const edit: ForumRow = { kind: "postRevision", postId: 101, number: 2, userId: 2, createdAt: noon(4) };
    const flag = action(101, 1, {
      typeId: 8,
      createdAt: noon(4),
      resolution: "agreed",
      resolvedBy: 2,
      resolvedAt: noon(5),
    });
    const came = { ...visit(2, 0), visitedAt: "2026-01-05", timeReadSeconds: 60 };
    const rows = [...plain, ...users, edit, flag, came];
    const all = forumOf([...rows, { ...edit, number: 3, createdAt: noon(6) }]);
    const moderators = compared(forumOf(rows), writtenReport(all, "moderators_activity", january));
    expect(inShort(moderators.differences)).toEqual([["2/revision_count", "unexplained 1"]]);
    expect(moderators.agreeing).toBe(3);
    const edits = compared(forumOf(rows), writtenReport(all, "post_edits", january));
    expect(inShort(edits.differences)).toEqual([["2026-01-06/rows", "unexplained 1"]]);
  });

  it("agree on every kind of table that Discourse writes", () => {
    const rows: readonly ForumRow[] = [
      ...plain,
      ...users,
      { kind: "trustLevelChange", userId: 1, from: 1, to: 2, createdAt: noon(4) },
      { ...visit(2, 0), visitedAt: "2026-01-05", mobile: true },
      { ...visit(1, 0), visitedAt: "2026-01-05", mobile: false },
      { kind: "postRevision", postId: 101, number: 2, userId: 2, createdAt: noon(4) },
      action(101, 2, { typeId: 8, createdAt: noon(4), resolution: "disagreed", resolvedBy: 2, resolvedAt: noon(5) }),
      action(102, 2, { typeId: 4, createdAt: noon(4) }),
    ];
    const types = [
      ...["visits", "dau_by_mau", "trust_level_growth", "trust_level_pipeline", "posters_by_member_type"],
      ...["moderators_activity", "flags_status", "user_flagging_ratio", "post_edits"],
    ] as ReportType[];
    for (const type of types) {
      const { agreeing, differences: none } = compared(forumOf(rows), writtenReport(forumOf(rows), type, january));
      expect(none, type).toEqual([]);
      expect(agreeing, type).toBeGreaterThan(0);
    }
  });

  it("take an empty answer as one without rows", () => {
    const forum = forumOf([...plain, action(101, 2, { typeId: 8, createdAt: noon(4) })]);
    const empty = {
      type: "flags_status",
      data: [],
      start_date: "2026-01-01T00:00:00Z",
      end_date: "2026-01-31T23:59:59Z",
    };
    expect(inShort(compared(forum, { report: empty }).differences)).toEqual([["1/1/2/rows", "unexplained -1"]]);
  });

  it("take the level at which accounts begin from the answer", () => {
    const rows: readonly ForumRow[] = [
      ...users,
      { kind: "trustLevelChange", userId: 1, from: 1, to: 2, createdAt: noon(4) },
    ];
    const forum = forumOf(rows);
    const answer = JSON.parse(JSON.stringify(writtenReport(forum, "trust_level_pipeline", january))) as {
      report: { data: { trust_level: number; signups: number }[] };
    };
    for (const row of answer.report.data) row.signups = row.trust_level === 0 ? 1 : 0;
    expect(compared(forum, answer).differences).toEqual([]);
  });

  it("are told causes by where rules can be tried: a restricted topic's posts", () => {
    const rows: readonly ForumRow[] = [
      ...plain,
      ...users,
      { kind: "category", id: 2, readRestricted: true },
      topic(2, { categoryId: 2 }),
      post(2, 1, { createdAt: noon(4) }),
    ];
    const answer = writtenReport(forumOf([...plain, ...users]), "posters_by_member_type", january);
    const { differences: found } = compared(forumOf(rows), answer);
    expect(found.map(({ unexplained }) => unexplained)).toEqual(found.map(() => 0));
    expect(found[0]?.explained).toMatchObject([{ cause: "restricted-topics" }]);
  });
});
