import fc from "fast-check";
import type { Result } from "neverthrow";
import { describe, expect, it } from "vitest";
import type { Forum } from "../forum/forum.js";
import { forumFacts } from "../forum/forum-fact.js";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow } from "../forum/forum-row.js";
import { type AboutCounters, aboutCounters } from "./about-counters.js";
import { dailyEngagedUsersReport } from "./daily-engaged-users-report.js";
import { dauByMauReport } from "./dau-by-mau-report.js";
import { flagsStatusReport } from "./flags-status-report.js";
import { firstDay, forumRows, spanDays } from "./forum-rows.test-support.js";
import { likesReport } from "./likes-report.js";
import { moderatorsActivityReport } from "./moderators-activity-report.js";
import { newContributorsReport } from "./new-contributors-report.js";
import { postEditsReport } from "./post-edits-report.js";
import { postersByMemberTypeReport } from "./posters-by-member-type-report.js";
import { postsReport } from "./posts-report.js";
import { dateOfDay, dayMilliseconds, type ReportPeriod, reportPeriod } from "./report-period.js";
import { type ReportType, reportTypes } from "./report-type.js";
import { signupsReport } from "./signups-report.js";
import { timeToFirstResponseReport } from "./time-to-first-response-report.js";
import { topicsReport } from "./topics-report.js";
import { topicsWithNoResponseReport } from "./topics-with-no-response-report.js";
import { trustLevelGrowthReport } from "./trust-level-growth-report.js";
import { trustLevelPipelineReport } from "./trust-level-pipeline-report.js";
import { userFlaggingRatioReport } from "./user-flagging-ratio-report.js";
import { visitsReport } from "./visits-report.js";

type AnyReport = (forum: Forum, period: ReportPeriod) => Result<object, object>;

const reports: Readonly<Record<ReportType, AnyReport>> = {
  time_to_first_response: timeToFirstResponseReport,
  topics_with_no_response: topicsWithNoResponseReport,
  posts: postsReport,
  topics: topicsReport,
  likes: likesReport,
  signups: signupsReport,
  new_contributors: newContributorsReport,
  daily_engaged_users: dailyEngagedUsersReport,
  visits: visitsReport,
  dau_by_mau: dauByMauReport,
  trust_level_growth: trustLevelGrowthReport,
  trust_level_pipeline: trustLevelPipelineReport,
  posters_by_member_type: postersByMemberTypeReport,
  moderators_activity: moderatorsActivityReport,
  flags_status: flagsStatusReport,
  user_flagging_ratio: userFlaggingRatioReport,
  post_edits: postEditsReport,
};

const period = reportPeriod(dateOfDay(firstDay + 30), dateOfDay(firstDay + 60));
const asOf = (firstDay + 70) * dayMilliseconds;

/** A forum that says of everything that it would be seen. */
function wholeForum(rows: readonly ForumRow[]): Forum {
  const forum = forumOf(rows);
  for (const fact of forumFacts) forum.shown.add(fact);
  return forum;
}

/** Every report and every counter of some rows, as plain data. */
function everything(rows: readonly ForumRow[]): object {
  const forum = wholeForum(rows);
  const counters: AboutCounters = aboutCounters(forum, { asOf });
  const figures = [...reportTypes.map((type) => [type, reports[type](forum, period)]), ...Object.entries(counters)];
  // The cast: both hold results, which `fromEntries` does not see.
  return Object.fromEntries(figures.map(([name, figure]) => [name, outcome(figure as Result<object, object>)]));
}

function outcome(figure: Result<object, object>): object {
  return figure.match(
    (value) => value,
    (refusal) => refusal,
  );
}

describe("every report", () => {
  it("pays no heed to the order of the rows", () => {
    const shuffled = forumRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(everything(others)).toEqual(everything(rows));
      }),
      { numRuns: 60 },
    );
  });

  it("pays no heed to rows that came twice", () => {
    fc.assert(
      fc.property(forumRows, (rows) => {
        expect(everything([...rows, ...rows])).toEqual(everything(rows));
      }),
      { numRuns: 60 },
    );
  });

  it("pays no heed to what is of no account to it: groups, solutions, and what lies long before or after", () => {
    fc.assert(
      fc.property(forumRows, fc.integer({ min: 1, max: 3 }), (rows, times) => {
        const unrelated = Array.from({ length: times }, (): readonly ForumRow[] => [
          { kind: "group", id: 41, automatic: false },
          { kind: "solution", topicId: 1, answerPostId: 1 },
          { kind: "userVisit", userId: 3, visitedAt: "1999-01-01", timeReadSeconds: 9 },
          { kind: "trustLevelChange", userId: 3, from: 0, to: 1, createdAt: 0 },
          { kind: "postRevision", postId: 1, number: 9, userId: 3, createdAt: 0 },
          { kind: "gone", of: "topic", id: 999 },
        ]).flat();
        expect(everything([...rows, ...unrelated])).toEqual(everything(rows));
      }),
      { numRuns: 60 },
    );
  });

  it("moves with the days", () => {
    fc.assert(
      fc.property(forumRows, fc.integer({ min: -400, max: 400 }), (rows, days) => {
        for (const type of ["posts", "topics", "likes", "time_to_first_response", "daily_engaged_users"] as const) {
          const moved = reports[type](wholeForum(rows.map((row) => shifted(row, days))), shiftedPeriod(days));
          expect(withoutDates(outcome(moved)), type).toEqual(
            withoutDates(outcome(reports[type](wholeForum(rows), period))),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(reportTypes)("%s of an empty forum is refused, and is nothing where all would have been seen", (type) => {
    expect(outcome(reports[type](forumOf([]), period))).toMatchObject({ type: "FactsMissing", report: type });
    const numbers = JSON.stringify(outcome(reports[type](wholeForum([]), period))).match(/:\d+(\.\d+)?/g) ?? [];
    expect(numbers.filter((number) => number !== ":0")).toEqual(
      // The numbers of the trust levels themselves.
      type === "trust_level_pipeline" ? [":4", ":3", ":2", ":1"] : [],
    );
  });

  it("holds for one topic", () => {
    const createdAt = period.start + 3_600_000;
    const rows: readonly ForumRow[] = [
      { kind: "topic", id: 1, userId: 1, createdAt },
      { kind: "post", id: 1, topicId: 1, postNumber: 1, postType: 1, userId: 1, createdAt },
    ];
    const day = [{ x: dateOfDay(firstDay + 30), y: 1 }];
    expect(everything(rows)).toMatchObject({
      topics: { count: 1 },
      posts: { count: 1 },
      topics_with_no_response: { data: day, total: 1 },
      time_to_first_response: { data: [], total: 0 },
      daily_engaged_users: { data: day, total: 1 },
      new_contributors: { data: day },
    });
  });
});

describe("bounds", () => {
  it("of counts: each day has at least 1, comes once and in order, and all days together are no more than the total", () => {
    fc.assert(
      fc.property(forumRows, (rows) => {
        for (const report of [postsReport, topicsReport, likesReport, signupsReport, topicsWithNoResponseReport]) {
          const { data, total, prev30Days } = report(wholeForum(rows), period)._unsafeUnwrap();
          expect(data.every(({ y }) => Number.isInteger(y) && y >= 1)).toBe(true);
          expect(data.map(({ x }) => x)).toEqual([...new Set(data.map(({ x }) => x))].sort());
          expect(data.reduce((sum, { y }) => sum + y, 0)).toBeLessThanOrEqual(total);
          expect(prev30Days).toBeLessThanOrEqual(total);
        }
      }),
    );
  });

  it("of shares: above 0 and at most 100, and whole splits make about 100", () => {
    fc.assert(
      fc.property(forumRows, (rows) => {
        const forum = wholeForum(rows);
        const { data } = dauByMauReport(forum, period)._unsafeUnwrap();
        expect(data.every(({ y }) => y > 0 && y <= 100)).toBe(true);
        for (const report of [postersByMemberTypeReport, trustLevelPipelineReport]) {
          const { data: split, total } = report(forum, period)._unsafeUnwrap();
          const sum = split.reduce((all, { share }) => all + share, 0);
          expect(Math.abs(sum - (total === 0 ? 0 : 100))).toBeLessThan(0.05);
        }
      }),
    );
  });

  it("of waiting: an answered topic is not an unanswered one, and all waits are between nothing and the whole span", () => {
    fc.assert(
      fc.property(forumRows, (rows) => {
        const forum = wholeForum(rows);
        const { data } = timeToFirstResponseReport(forum, period)._unsafeUnwrap();
        expect(data.every(({ y }) => y >= 0.25 && y <= spanDays * 24)).toBe(true);
        const unanswered = topicsWithNoResponseReport(forum, period)._unsafeUnwrap().total;
        expect(unanswered).toBeLessThanOrEqual(topicsReport(forum, period)._unsafeUnwrap().total);
      }),
    );
  });

  it("of moves: what leaves one level reaches another", () => {
    fc.assert(
      fc.property(forumRows, (rows) => {
        const { data } = trustLevelPipelineReport(wholeForum(rows), period)._unsafeUnwrap();
        const sum = (column: "promotedIn" | "promotedOut" | "demotedIn" | "demotedOut"): number =>
          data.reduce((all, row) => all + row[column], 0);
        expect(sum("promotedIn")).toBe(sum("promotedOut"));
        expect(sum("demotedIn")).toBe(sum("demotedOut"));
      }),
    );
  });
});

function shifted(row: ForumRow, days: number): ForumRow {
  return "createdAt" in row && row.createdAt !== undefined
    ? { ...row, createdAt: row.createdAt + days * dayMilliseconds }
    : row;
}

function shiftedPeriod(days: number): ReportPeriod {
  return { start: period.start + days * dayMilliseconds, end: period.end + days * dayMilliseconds };
}

function withoutDates(report: object): unknown {
  return JSON.parse(JSON.stringify(report, (key, value: unknown) => (key === "x" ? undefined : value)));
}
