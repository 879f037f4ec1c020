import { describe, expect, it } from "vitest";
import { aboutAnswer } from "./about-answer.js";
import { reportAnswers } from "./report-answer.js";

// The shapes are those that `Report#as_json` of Discourse writes, through the years. Values are invented.
const report = {
  type: "signups",
  title: "Signups",
  data: [
    { x: "2026-01-30", y: 3 },
    { x: "2026-01-31", y: 5 },
  ],
  start_date: "2026-01-01T00:00:00Z",
  end_date: "2026-01-31T23:59:59Z",
  prev30Days: 61,
  total: 840,
  available_filters: [{ id: "group", type: "group", default: null }],
  modes: ["chart", "table"],
};

const read = (answer: unknown): ReturnType<typeof reportAnswers.parse> => reportAnswers.parse(answer);

describe("a report as Discourse answers it", () => {
  it("reads days, with the period to the end of its last", () => {
    expect(read({ report })).toEqual([
      {
        type: "signups",
        start: Date.UTC(2026, 0, 1),
        end: Date.UTC(2026, 1, 1) - 0.5,
        data: { shape: "days", days: report.data },
        total: 840,
        prev30Days: 61,
        filters: [],
      },
    ]);
  });

  it("reads several at once, and one by itself", () => {
    expect(read({ reports: [report, { ...report, type: "posts" }] }).map(({ type }) => type)).toEqual([
      "signups",
      "posts",
    ]);
    expect(read(report)).toHaveLength(1);
  });

  it("reads series of days", () => {
    const data = [{ req: "tl1_reached", label: "TL1", color: "#1EB8D1", data: [{ x: "2026-01-30T00:00:00Z", y: 1 }] }];
    expect(read({ report: { ...report, data } })[0]?.data).toEqual({
      shape: "stacked",
      series: [{ req: "tl1_reached", days: [{ x: "2026-01-30", y: 1 }] }],
    });
  });

  it("reads tables", () => {
    const data = [{ user_id: 7, username: "mika", score: "2.0" }];
    expect(read({ report: { ...report, data } })[0]?.data).toEqual({ shape: "table", rows: data });
  });

  it("takes exact numbers written as text, nulls, and keys that it does not know", () => {
    const [answer] = read({
      report: { ...report, data: [{ x: "2026-01-30", y: "3.5" }], total: null, prev30Days: null, icon: "user" },
    });
    expect(answer?.data).toEqual({ shape: "days", days: [{ x: "2026-01-30", y: 3.5 }] });
    expect(answer).not.toHaveProperty("total");
  });

  it("keeps an end that is not the end of a day", () => {
    expect(read({ report: { ...report, end_date: "2026-01-31T12:00:00Z" } })[0]?.end).toBe(Date.UTC(2026, 0, 31, 12));
  });

  it("tells an answer without numbers, and one that was narrowed", () => {
    const available_filters = [
      { id: "category", default: 5 },
      { id: "include_subcategories", default: false },
      { id: "category_ids", default: [] },
      { id: "group" },
    ];
    const [answer] = read({ report: { ...report, data: null, error: "timeout", available_filters } });
    expect(answer).toMatchObject({ error: "timeout", data: { shape: "days", days: [] }, filters: ["category"] });
  });

  it.each([undefined, null, [], {}, { report: {} }, { report: { ...report, start_date: "yesterday" } }])(
    "does not take %j for a report",
    (answer) => {
      expect(reportAnswers.safeParse(answer).success).toBe(false);
    },
  );
});

describe("/about.json as Discourse answers it", () => {
  it("reads the names of today, and passes over what plugins add", () => {
    const stats = {
      topics_last_day: 1,
      topics_7_days: 7,
      topics_30_days: 30,
      topics_count: 300,
      active_users_7_days: 12,
      chat_messages_7_days: 9,
    };
    expect(aboutAnswer.parse({ about: { title: "Garden", stats } })).toEqual({
      topics: { lastDay: 1, last7Days: 7, last30Days: 30, count: 300 },
      posts: {},
      likes: {},
      users: {},
      activeUsers: { last7Days: 12 },
      participatingUsers: {},
    });
  });

  it("reads the names until 2023", () => {
    const stats = { topic_count: 1, post_count: 2, user_count: 3, like_count: 4, posts_7_days: 5 };
    expect(aboutAnswer.parse({ about: { stats } })).toMatchObject({
      topics: { count: 1 },
      posts: { count: 2, last7Days: 5 },
      users: { count: 3 },
      likes: { count: 4 },
    });
  });

  it("takes nothing for counters where the reader may not see them", () => {
    expect(aboutAnswer.safeParse({ about: { can_see_about_stats: false } }).success).toBe(false);
  });
});
