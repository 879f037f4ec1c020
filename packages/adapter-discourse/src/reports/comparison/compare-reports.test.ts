import { describe, expect, it } from "vitest";
import { forumOf } from "../../forum/forum-of.js";
import type { ForumRow } from "../../forum/forum-row.js";
import { action, post, topic } from "../spec-forum.test-support.js";
import { compareReports } from "./compare-reports.js";
import { compared, differences, inShort, january, noon, plain } from "./comparison-cases.test-support.js";
import { type OtherCounting, writtenReport } from "./written-answers.test-support.js";

describe("a cause that the rows can show", () => {
  it("is none where the numbers agree", () => {
    const {
      agreeing,
      differences: none,
      summary,
    } = compared(forumOf(plain), writtenReport(forumOf(plain), "posts", january));
    expect([agreeing, none]).toEqual([5, []]);
    expect(summary).toMatchObject([
      { cell: "prev30Days", theirs: 0, ours: 0, difference: 0 },
      { cell: "total", theirs: 10, ours: 10, difference: 0 },
    ]);
  });

  const cases: readonly (readonly [
    cause: string,
    amount: number,
    extra: readonly ForumRow[],
    rule: OtherCounting["rule"],
  ])[] = [
    ["staff", -1, [{ kind: "user", id: 9, moderator: true }, post(1, 20, { userId: 9 })], { staff: false }],
    ["automated-accounts", -1, [post(1, 20, { userId: -1 })], { bots: false }],
    ["private-messages", 1, [topic(2, { archetype: "private_message" }), post(2, 1)], { privateMessages: true }],
    [
      "restricted-topics",
      -1,
      [{ kind: "category", id: 2, readRestricted: true }, topic(2, { categoryId: 2 }), post(2, 1)],
      { restrictedTopics: false },
    ],
    ["unlisted-topics", -1, [topic(2, { visible: false }), post(2, 1)], { unlistedTopics: false }],
    ["deleted", 1, [post(1, 20, { deletedAt: noon(30) })], { deleted: true }],
    ["whispers", 1, [post(1, 20, { postType: 4 })], { postTypes: [1, 4] }],
    ["other-post-types", 1, [post(1, 20, { postType: 3 })], { postTypes: [1, 2, 3] }],
  ];

  it.each(cases)("is %s, by %i", (cause, amount, extra, rule) => {
    const rows = [...plain, ...extra.map((row) => (row.kind === "post" ? { ...row, createdAt: noon(4) } : row))];
    expect(inShort(differences("posts", rows, { ...(rule && { rule }) }))).toEqual([
      ["2026-01-04", `${cause} ${amount}`],
    ]);
  });

  it("is likes that were taken back, by how many were", () => {
    const rows = [action(1, 3, { createdAt: noon(4), deletedAt: noon(5) }), action(1, 4, { createdAt: noon(4) })];
    const found = differences("likes", rows, { rule: { withdrawnLikes: false } });
    expect(inShort(found)).toEqual([["2026-01-04", "withdrawn-likes -1"]]);
  });

  it("moves the numbers of the whole as well", () => {
    const rows = [...plain, post(1, 20, { createdAt: noon(4), userId: -1 })];
    const { summary } = compared(
      forumOf(rows),
      writtenReport(forumOf(rows), "posts", january, { rule: { bots: false } }),
    );
    expect(summary[1]).toMatchObject({
      cell: "total",
      explained: [{ cause: "automated-accounts", amount: -1 }],
      unexplained: 0,
    });
  });

  it("is told of the whole by itself, where no day shows it, if it makes all of it agree", () => {
    const rows = [...plain, post(1, 20, { createdAt: noon(-200), userId: -1 })];
    const { differences: none, summary } = compared(
      forumOf(rows),
      writtenReport(forumOf(rows), "posts", january, { rule: { bots: false } }),
    );
    expect(none).toEqual([]);
    expect(summary[1]?.explained).toEqual([{ cause: "automated-accounts", amount: -1 }]);
  });

  it("is told beside another, on the days of each and on those of both", () => {
    const rows: readonly ForumRow[] = [
      ...plain,
      { kind: "user", id: 9, admin: true },
      ...[2, 3, 4].map((day) => post(1, 20 + day, { createdAt: noon(day), userId: 9 })),
      topic(2, { visible: false }),
      ...[4, 5, 6].map((day) => post(2, day, { createdAt: noon(day) })),
    ];
    const found = differences("posts", rows, { rule: { staff: false, unlistedTopics: false } });
    expect(found.every(({ unexplained }) => unexplained === 0)).toBe(true);
    expect(found.map(({ explained }) => explained.map(({ cause }) => cause).sort())).toEqual([
      ["staff"],
      ["staff"],
      ["staff", "unlisted-topics"],
      ["unlisted-topics"],
      ["unlisted-topics"],
    ]);
  });

  it("is named where what it changes comes to Discourse's number, and not where it merely brings it nearer", () => {
    // Much is missing that no row shows; what was deleted would add a little of it.
    const rows = [...plain, ...[2, 4].map((day) => post(1, 20 + day, { createdAt: noon(day), deletedAt: noon(9) }))];
    const others = [2, 3, 4, 5, 6].flatMap((day) =>
      [1, 2, 3].map((copy) => post(3, 10 * day + copy, { createdAt: noon(day) })),
    );
    const found = differences("posts", [...rows, topic(3), ...others], {}, rows);
    expect(inShort(found)).toEqual([2, 3, 4, 5, 6].map((day) => [`2026-01-0${day}`, "unexplained 3"]));
  });

  it("is told of means too: the response of an automated account is left out", () => {
    const rows = [
      topic(1, { createdAt: noon(4) }),
      post(1, 1, { createdAt: noon(4) }),
      post(1, 2, { createdAt: noon(4, 1), userId: -1 }),
      post(1, 3, { createdAt: noon(4, 5), userId: 3 }),
    ];
    const found = differences("time_to_first_response", rows, { rule: { bots: false } });
    expect(inShort(found)).toEqual([["2026-01-04", "automated-accounts 4"]]);
  });

  it.each([120, -300, 330])("is days that begin at another moment, by %i minutes", (offsetMinutes) => {
    const rows: readonly ForumRow[] = [
      topic(1),
      ...Array.from({ length: 240 }, (_, index) => post(1, index + 1, { createdAt: noon(5) + index * 7_260_000 })),
    ];
    const found = differences("posts", rows, { offsetMinutes });
    expect(found.length).toBeGreaterThan(0);
    for (const { explained, unexplained } of found) {
      expect(unexplained).toBe(0);
      expect(explained).toMatchObject([{ cause: "day-boundary", offsetMinutes }]);
    }
  });
});

describe("what cannot be compared", () => {
  const answer = { type: "posts", data: [], start_date: "2026-01-01T00:00:00Z", end_date: "2026-01-31T23:59:59Z" };

  it.each([
    [{ ...answer, type: "emails" }, "unknown-report"],
    [{ ...answer, error: "timeout" }, "answer-failed"],
    [{ ...answer, available_filters: [{ id: "category", default: 3 }] }, "answer-narrowed"],
    [{ ...answer, data: [{ req: "desktop", data: [] }] }, "unknown-shape"],
    [{ ...answer, type: "post_edits", data: [{ x: "2026-01-01", y: 1 }] }, "unknown-shape"],
  ])("is said with its reason: %#", (report, reason) => {
    expect(compareReports(forumOf(plain), { report })._unsafeUnwrap()).toEqual([
      { status: "not-compared", report: report.type, reason },
    ]);
  });

  it("is an error where it is no report at all", () => {
    expect(compareReports(forumOf(plain), { errors: ["not found"] })._unsafeUnwrapErr()).toMatchObject({
      type: "InvalidInput",
      subject: "Discourse report",
    });
  });

  it("stands beside what can, where several were asked for at once", () => {
    const outcomes = compareReports(forumOf(plain), {
      reports: [answer, { ...answer, type: "emails" }],
    })._unsafeUnwrap();
    expect(outcomes.map(({ status }) => status)).toEqual(["compared", "not-compared"]);
  });
});
