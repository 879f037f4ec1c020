import { describe, expect, it } from "vitest";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow } from "../forum/forum-row.js";
import { dailyEngagedUsersReport } from "./daily-engaged-users-report.js";
import { dauByMauReport } from "./dau-by-mau-report.js";
import { newContributorsReport } from "./new-contributors-report.js";
import { defaultReportPeriod } from "./report-period.js";
import { action, daysAgo, hoursAgo, post, specNow, topic, visit } from "./spec-forum.test-support.js";
import { visitsReport } from "./visits-report.js";

const period = defaultReportPeriod(specNow);

// Authority: Discourse, spec/models/report_spec.rb: the cases and the numbers are its own, the words ours.
describe("people as Discourse's spec of reports has them", () => {
  it("holds who visits on a day against who did in 30 days", () => {
    const forum = forumOf([visit(1, 1), visit(2, 2), visit(3, 2), visit(4, 35), visit(5, 45)]);
    const report = dauByMauReport(forum, period)._unsafeUnwrap();
    expect(report.data[0]?.y).toBe(100);
    expect(report.data.at(-1)?.y).toBe(33.34);
    expect(report.prev30Days).toBe(75);
  });

  it("counts who posts and who likes, day by day", () => {
    const forum = forumOf([
      topic(1, { userId: 3, createdAt: daysAgo(1) }),
      post(1, 1, { userId: 3, createdAt: daysAgo(1) }),
      action(101, 1, { createdAt: specNow }),
      action(101, 2, { createdAt: specNow }),
    ]);
    const report = dailyEngagedUsersReport(forum, period)._unsafeUnwrap();
    expect(report.data.map(({ y }) => y)).toEqual([1, 2]);
    expect(report.total).toBe(3);
  });

  it("counts first posts by their day", () => {
    const users = [1, 2, 2].map(
      (days, index): ForumRow => ({ kind: "user", id: index + 1, firstPostCreatedAt: daysAgo(days) }),
    );
    const report = newContributorsReport(forumOf(users), period)._unsafeUnwrap();
    expect(report.data.map(({ y }) => y)).toEqual([2, 1]);
  });

  it("counts visits by day, and those of the 30 days before", () => {
    const forum = forumOf([
      visit(1, 0, { mobile: false }),
      visit(1, 1, { mobile: false }),
      visit(1, 2, { mobile: true }),
      visit(1, 45, { mobile: false }),
      visit(1, 46, { mobile: true }),
    ]);
    const report = visitsReport(forum, period)._unsafeUnwrap();
    expect(report.data).toHaveLength(3);
    expect(report.data.at(-1)?.x).toBe("2017-03-01");
    expect(report.prev30Days).toBe(2);
  });

  it("tells visits by mobile devices apart", () => {
    const forum = forumOf([visit(1, 0, { mobile: false }), visit(1, 2, { mobile: true })]);
    const { byDevice } = visitsReport(forum, period)._unsafeUnwrap();
    expect(byDevice?.mobile).toEqual([{ x: "2017-02-27", y: 1 }]);
    expect(byDevice?.desktop).toEqual([{ x: "2017-03-01", y: 1 }]);
  });
});

describe("daily engaged users at the edges of the definition", () => {
  it("counts somebody once a day, whatever they did, and automated accounts too", () => {
    const forum = forumOf([
      topic(1, { userId: 3 }),
      post(1, 1, { userId: 3 }),
      post(1, 2, { userId: 3 }),
      post(1, 3, { userId: -1, postType: 3 }),
      action(101, 3, { createdAt: hoursAgo(1) }),
    ]);
    expect(dailyEngagedUsersReport(forum, period)._unsafeUnwrap().data).toEqual([{ x: "2017-03-01", y: 2 }]);
  });

  it("counts no like that was taken back or is of a deleted post, no deleted post, no first post and no flag", () => {
    const forum = forumOf([
      topic(1, { userId: 3 }),
      post(1, 1, { userId: 9 }),
      post(1, 2, { userId: 4, deletedAt: specNow }),
      action(101, 5, { deletedAt: specNow }),
      action(102, 6),
      action(101, 7, { typeId: 8 }),
      action(101, 8),
      { kind: "gone", of: "like", id: 101, userId: 8 },
    ]);
    expect(dailyEngagedUsersReport(forum, period)._unsafeUnwrap().total).toBe(1);
  });

  it("counts who opened a topic that was deleted since, and who replied in it", () => {
    const forum = forumOf([topic(1, { userId: 3, deletedAt: specNow }), post(1, 2, { userId: 4 }), action(1, 5)]);
    expect(dailyEngagedUsersReport(forum, period)._unsafeUnwrap().total).toBe(3);
  });

  it("counts private messages where the rows carry them", () => {
    const forum = forumOf([
      topic(1, { userId: 3, archetype: "private_message" }),
      post(1, 2, { userId: 4 }),
      action(1, 5),
    ]);
    expect(dailyEngagedUsersReport(forum, period)._unsafeUnwrap().total).toBe(3);
  });

  it("gives the mean of the period before over days that have any, to 1 decimal", () => {
    const forum = forumOf([
      ...[1, 2].map((userId) => topic(userId, { userId, createdAt: daysAgo(40) })),
      topic(3, { userId: 3, createdAt: daysAgo(41) }),
      topic(4, { userId: 3, createdAt: daysAgo(42) }),
      post(1, 1),
      action(101, 9),
    ]);
    // By hand: 2, 1 and 1 on three days; the sum is 4, the mean 1.333….
    const { prevPeriod, prev30Days } = dailyEngagedUsersReport(forum, period)._unsafeUnwrap();
    expect([prevPeriod, prev30Days]).toEqual([1.3, 4]);
  });
});

describe("new contributors at the edges of the definition", () => {
  it("takes the earliest post of the rows where nobody states the first, deleted ones too", () => {
    const forum = forumOf([
      post(1, 1, { userId: 3, createdAt: daysAgo(100), deletedAt: specNow }),
      post(1, 2, { userId: 3, createdAt: daysAgo(2) }),
      post(1, 3, { userId: 4, createdAt: daysAgo(2) }),
      post(1, 4, { userId: -1, createdAt: daysAgo(2) }),
    ]);
    expect(newContributorsReport(forum, period)._unsafeUnwrap().data).toEqual([{ x: "2017-02-27", y: 1 }]);
  });

  it("counts neither end of the period, and in the total everybody who has an account", () => {
    const [start, end] = [daysAgo(3), daysAgo(1)];
    const users = [start, end, start + 1].map(
      (firstPostCreatedAt, index): ForumRow => ({ kind: "user", id: index + 1, firstPostCreatedAt }),
    );
    const report = newContributorsReport(forumOf([...users, { kind: "user", id: 9 }]), { start, end })._unsafeUnwrap();
    expect(report.data.map(({ y }) => y)).toEqual([1]);
    expect(report.total).toBe(4);
  });

  it("leaves out second accounts for writing without one's name", () => {
    const forum = forumOf([post(1, 1, { userId: 3 }), { kind: "user", id: 3, anonymousShadow: true }]);
    expect(newContributorsReport(forum, period)._unsafeUnwrap().data).toEqual([]);
  });
});

describe("visits at the edges of the definition", () => {
  it("is refused where no visits are carried, with the reason", () => {
    const forum = forumOf([topic(1), post(1, 1)]);
    for (const report of [dauByMauReport, visitsReport]) {
      expect(report(forum, period)._unsafeUnwrapErr()).toMatchObject({
        type: "FactsMissing",
        missing: ["user-visits"],
      });
    }
  });

  it("is 0 and not refused where the way in would have shown visits", () => {
    const forum = forumOf([]);
    forum.shown.add("user-visits");
    expect(visitsReport(forum, period)._unsafeUnwrap()).toMatchObject({ data: [], total: 0, prev30Days: 0 });
    expect(dauByMauReport(forum, period)._unsafeUnwrap()).toEqual({ type: "dau_by_mau", data: [] });
  });

  it("counts a month as the day and the 29 before it", () => {
    const shareToday = (days: number): number | undefined =>
      dauByMauReport(forumOf([visit(1, 0), visit(2, days)]), period)
        ._unsafeUnwrap()
        .data.at(-1)?.y;
    expect(shareToday(29)).toBe(50);
    expect(shareToday(30)).toBe(100);
  });

  it("counts the period's first day among the 30 days before it as well, as Discourse does", () => {
    // The period begins 30 days ago; that day is half of its two visitors, and all of the one before.
    const report = dauByMauReport(forumOf([visit(1, 31), visit(2, 30)]), period)._unsafeUnwrap();
    expect(report.data.map(({ y }) => y)).toEqual([50]);
    expect([report.prev30Days, report.prevPeriod]).toEqual([75, 100]);
  });

  it("takes a user and day once, and does not split what does not say how people came", () => {
    const report = visitsReport(forumOf([visit(1, 0), visit(1, 0), visit(2, 0, { mobile: true })]), period);
    expect(report._unsafeUnwrap()).toMatchObject({ data: [{ y: 2 }], total: 2 });
    expect(report._unsafeUnwrap().byDevice).toBeUndefined();
  });
});
