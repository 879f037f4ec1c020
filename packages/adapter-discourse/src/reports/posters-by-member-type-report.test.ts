import { describe, expect, it } from "vitest";
import { forumOf } from "../forum/forum-of.js";
import type { ForumRow, UserRow } from "../forum/forum-row.js";
import { type MemberTypeRow, postersByMemberTypeReport } from "./posters-by-member-type-report.js";
import { dayMilliseconds, reportPeriod } from "./report-period.js";
import { post, topic } from "./spec-forum.test-support.js";

const period = reportPeriod("2026-04-01", "2026-04-28");
const day = (days: number): number => period.start + days * dayMilliseconds;

function user(id: number, days: number, facts: Partial<UserRow> = {}): UserRow {
  return { kind: "user", id, createdAt: day(days), admin: false, moderator: false, ...facts };
}

function countsOf(rows: readonly ForumRow[]): Readonly<Record<MemberTypeRow["type"], number>> {
  const { data } = postersByMemberTypeReport(forumOf(rows), period)._unsafeUnwrap();
  const count = (type: MemberTypeRow["type"]): number => data.find((row) => row.type === type)?.count ?? -1;
  return { new_members: count("new_members"), returning: count("returning"), staff: count("staff") };
}

const old = user(1, -30);
const byOld = { userId: 1, createdAt: day(1) };
const none = { new_members: 0, returning: 0, staff: 0 };

// Authority: Discourse, spec/models/concerns/reports/posters_by_member_type_spec.rb: the cases and numbers are its own.
describe("posters_by_member_type as Discourse's spec has it", () => {
  it("always has its three rows: new members, then those who return, then staff", () => {
    const { data } = postersByMemberTypeReport(forumOf([topic(1), post(1, 1, { userId: -1 })]), period)._unsafeUnwrap();
    expect(data.map(({ type }) => type)).toEqual(["new_members", "returning", "staff"]);
  });

  it("takes staff for staff, whenever they joined", () => {
    const rows = [
      user(1, 1, { admin: true }),
      user(2, -180, { moderator: true }),
      topic(1),
      post(1, 1, { userId: 1, createdAt: day(5) }),
      post(1, 2, { userId: 2, createdAt: day(6) }),
    ];
    expect(countsOf(rows)).toEqual({ ...none, staff: 2 });
  });

  it("takes for new whoever signed up in the period", () => {
    const rows = [user(1, 2), topic(1), post(1, 1, { createdAt: day(3) })];
    expect(countsOf(rows)).toEqual({ ...none, new_members: 1 });
  });

  it("takes for returning whoever signed up earlier", () => {
    expect(countsOf([old, topic(1), post(1, 1, byOld)])).toEqual({ ...none, returning: 1 });
  });

  it("gives percentages of the posts of the period", () => {
    const rows = [
      old,
      user(2, 1),
      topic(1),
      post(1, 1, { userId: 2, createdAt: day(2) }),
      post(1, 2, byOld),
      post(1, 3, byOld),
    ];
    const { data, total } = postersByMemberTypeReport(forumOf(rows), period)._unsafeUnwrap();
    expect(data.map(({ share }) => share)).toEqual([33.33, 66.67, 0]);
    expect(total).toBe(3);
  });

  it("leaves out posts that were deleted", () => {
    expect(countsOf([old, topic(1), post(1, 1, { ...byOld, deletedAt: day(9) })])).toEqual(none);
  });

  it("leaves out posts whose topic was deleted", () => {
    expect(countsOf([old, topic(1, { deletedAt: day(9) }), post(1, 1, byOld)])).toEqual(none);
  });

  it("leaves out private messages", () => {
    expect(countsOf([old, topic(1, { archetype: "private_message" }), post(1, 1, byOld)])).toEqual(none);
  });

  it("leaves out accounts of the system: those with an id of 0 or less", () => {
    expect(countsOf([topic(1), post(1, 1, { userId: -1, createdAt: day(1) })])).toEqual(none);
  });

  it("leaves out posts of other kinds than regular", () => {
    expect(countsOf([old, topic(1), post(1, 1, { ...byOld, postType: 2 })])).toEqual(none);
  });

  it("counts posts of restricted categories, as an administrator sees them", () => {
    const rows: readonly ForumRow[] = [
      { kind: "category", id: 2, readRestricted: true },
      old,
      topic(1, { categoryId: 2 }),
      post(1, 1, byOld),
    ];
    expect(countsOf(rows).returning).toBe(1);
  });
});

describe("posters_by_member_type at the edges", () => {
  it("leaves out banners", () => {
    expect(countsOf([old, topic(1, { archetype: "banner" }), post(1, 1, byOld)])).toEqual(none);
  });

  it("takes whoever joined at the very start of the period for new", () => {
    const rows = [user(1, 0), topic(1), post(1, 1, byOld)];
    expect(countsOf(rows)).toEqual({ ...none, new_members: 1 });
  });

  it("is refused where somebody who posted is not known well enough, and says what is not", () => {
    const missing = (rows: readonly ForumRow[]): readonly string[] =>
      postersByMemberTypeReport(forumOf([topic(1), post(1, 1, byOld), ...rows]), period)._unsafeUnwrapErr().missing;
    expect(missing([{ kind: "user", id: 1, admin: false, moderator: false }])).toEqual(["join-dates"]);
    expect(missing([{ kind: "user", id: 1, createdAt: day(1) }])).toEqual(["roles"]);
    expect(missing([])).toEqual(["roles", "join-dates"]);
  });

  it("asks nothing about people who did not post in the period, nor when staff joined", () => {
    const rows: readonly ForumRow[] = [
      topic(1),
      post(1, 1, { userId: 5, createdAt: day(-9) }),
      post(1, 2, byOld),
      { kind: "user", id: 1, admin: true, moderator: false },
      { kind: "user", id: 5 },
    ];
    expect(countsOf(rows)).toEqual({ ...none, staff: 1 });
  });
});
