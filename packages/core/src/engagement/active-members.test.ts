import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  hour,
  observed,
  unseenSince2016,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import type { TimeWindow } from "../model/time-window.js";
import { type ActiveMembers, activeMembers } from "./active-members.js";

const by = (author: string, ...at: readonly number[]): readonly FactRecord[] =>
  at.map((one) => contributed("reply", author, day(one + 0.5)));

function active(records: readonly FactRecord[], window: TimeWindow, timeZone = "UTC"): ActiveMembers {
  const seen = records.some(({ kind }) => kind === "observation") ? records : [observed(-40, 400), ...records];
  return activeMembers(community(seen), { window, timeZone })._unsafeUnwrap();
}

// Discourse report_spec, dau_by_mau: one visitor yesterday, two the day before, one 35 and one 45 days ago; its series
// is 100 (2 of 2) and 33.34 (1 of 3), so 3 of 5 together.
it("gives the stickiness that follows from Discourse's oracle", () => {
  const visits = [...by("u1", 30), ...by("u2", 29), ...by("u3", 29), ...by("u4", -4), ...by("u5", -14)];
  const { day: daily, month, stickiness } = active(visits, days(31));
  expect(figureOf(stickiness)).toBeCloseTo(3 / 5, 12);
  expect(figureOf(month)).toBeCloseTo((2 + 3) / 2, 12);
  expect(figureOf(daily)).toBeCloseTo(3 / 31, 12);
});

it("counts distinct people of overlapping weeks (by hand)", () => {
  // Weeks end with days 6, 7, 8 and 9: ann (0, 3), bob (9), cas (1) give 2, 2, 1 and 2 people.
  const { week } = active([...by("ann", 0, 3, 3), ...by("bob", 9), ...by("cas", 1)], days(10));
  expect(figureOf(week)).toBeCloseTo((2 + 2 + 1 + 2) / 4, 12);
});

it("is 1 where the same people come every day, and a thirtieth where everybody comes once", () => {
  const all = Array.from({ length: 40 }, (_, index) => index);
  expect(figureOf(active(by("ann", ...all), days(40)).stickiness)).toBe(1);
  const once = all.flatMap((index) => by(`p${index}`, index));
  expect(figureOf(active(once, days(40)).stickiness)).toBeCloseTo(1 / 30, 12);
});

it("cuts days in the time zone", () => {
  const late = [contributed("reply", "ann", hour(22)), contributed("reply", "ann", hour(24.5))];
  // 22:00 and 00:30 in UTC are two days; 23:00 and 01:30 in Amsterdam too; in Kathmandu (+05:45) one.
  expect(figureOf(active(late, days(4, -1)).day)).toBe(2 / 4);
  expect(figureOf(active(late, days(4, -1), "Asia/Kathmandu").day)).toBe(1 / 3);
});

it("leaves out days that lie in the window in part", () => {
  const window = { from: day(0) + 1, until: day(3) };
  expect(figureOf(active(by("ann", 0, 1), window).day)).toBe(1 / 2);
});

it("leaves out days on which nobody looked, and the spans that hold one", () => {
  const seen = { ...observed(0, 20), gaps: [gap(7.5, 7.6)] };
  const { day: daily, week, month } = active([seen, ...by("ann", 0, 8)], days(20));
  expect(figureOf(daily)).toBe(2 / 19);
  // Weeks of seen days end with day 6, and with days 14 to 19; day 8 is in the first of these.
  expect(figureOf(week)).toBe((1 + 1) / 7);
  expect(month._unsafeUnwrapErr()).toEqual({
    type: "InsufficientData",
    definition: "active-members/month@1",
    reason: "too-few-days",
    needed: 30,
    found: 20,
  });
  const halves = active([{ ...observed(0, 40), gaps: [gap(20, 21)] }, ...by("ann", 0)], days(40));
  expect(halves.month._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen", needed: 30, found: 20 });
  expect(halves.stickiness._unsafeUnwrapErr()).toMatchObject({ definition: "stickiness@1", reason: "window-not-seen" });
});

it("counts at the venues that carry it, tells unknown authors, and leaves machines out", () => {
  const records = [
    { ...observed(0, 10), venue: "seen" },
    unseenSince2016("unseen"),
    { kind: "member", id: "bot", actor: "automated" } as const,
    contributed("reply", "ann", day(1), { venue: "seen" }),
    contributed("reply", "bob", day(1), { venue: "unseen" }),
    contributed("reply", "bot", day(1), { venue: "seen" }),
    contributed("reply", "?", day(1), { venue: "seen" }),
  ];
  const { day: daily } = active(records, days(10));
  expect(figureOf(daily)).toBe(1 / 10);
  expect(caveatsOf(daily)).toEqual(["venues-left-out", "unknown-authors"]);
});

it("leaves out a venue at which nobody looked but at the end, and tells it (by hand: ann alone, every day)", () => {
  const records = [
    { ...observed(0, 60), venue: "a" },
    { ...observed(50, 60), venue: "b" },
    ...Array.from({ length: 60 }, (_, at) => contributed("reply", "ann", day(at + 0.5), { venue: "a" })),
    ...Array.from({ length: 90 }, (_, at) =>
      contributed("reply", `bob${at % 9}`, day(50.5 + (at % 10)), { venue: "b" }),
    ),
  ];
  const { day: daily, month, stickiness } = active(records, days(60));
  expect([daily, month, stickiness].map(figureOf)).toEqual([1, 1, 1]);
  expect(caveatsOf(daily)).toEqual(["venues-left-out"]);
  expect(daily._unsafeUnwrap().sampleSize).toBe(1);
});

it("can count some types, and gives 0 for days of nobody", () => {
  const dataset = community([observed(0, 40), ...by("ann", 0), contributed("reaction", "bob", day(1))]);
  expect(figureOf(activeMembers(dataset, { window: days(10), types: ["reaction"] })._unsafeUnwrap().day)).toBe(0.1);
  // The only contribution fell on a day that is in the window in part.
  const { day: daily, stickiness } = active(by("ann", 0), { from: day(0.2), until: day(40) });
  expect(figureOf(daily)).toBe(0);
  expect(stickiness._unsafeUnwrapErr()).toMatchObject({ reason: "no-contributions" });
});
