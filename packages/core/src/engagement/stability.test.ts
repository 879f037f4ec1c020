import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  gap,
  observed,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { type Stability, stability } from "./stability.js";

/** March 2026, the last whole month of days 0 to 95; months before have numbers from 0 down: 0 is February. */
const window = days(95);
const inMonths = (author: string, ...months: readonly number[]): readonly FactRecord[] =>
  months.map((month) => contributed("reply", author, Date.UTC(2026, 1 + month, 9)));
const monthsUntilMarch = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => 1 - index);

const result = (records: readonly FactRecord[], options = {}) =>
  stability(community([observed(-2000, 400), ...records]), { window, ...options });
const values = ({ fresh, second, thirdToSixth, seventhToTwelfth, secondYear, later, longTime }: Stability) =>
  [fresh, second, thirdToSixth, seventhToTwelfth, secondYear, later, longTime].map(({ value }) => value);

it("puts people into the groups of Community Vital Signs (1, 2, 3-6, 7-12, 13-24, >24), exact edges (by hand)", () => {
  const lengths = [1, 2, 3, 6, 7, 12, 13, 24, 25, 30];
  const records = lengths.flatMap((length) => inMonths(`p${length}`, ...monthsUntilMarch(length)));
  const found = result(records)._unsafeUnwrap();
  expect(values(found)).toEqual([0.1, 0.1, 0.2, 0.2, 0.2, 0.2, 0.4]);
  expect(found.fresh).toMatchObject({ sampleSize: 10, definition: "stability/fresh@1" });
  expect(found.fresh.window).toEqual({ from: "2026-03-01T00:00:00.000Z", until: "2026-04-01T00:00:00.000Z" });
});

it("begins anew after a month without, and knows only who is there in the month", () => {
  const found = result([
    ...inMonths("ann", -3, -2, 0, 1),
    ...inMonths("bob", -1, 0),
    ...inMonths("cas", 2),
  ])._unsafeUnwrap();
  expect(values(found)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  expect(found.fresh.sampleSize).toBe(1);
});

it("can ask for more contributions a month", () => {
  const records = [...inMonths("ann", -1, 0, 0, 1, 1), ...inMonths("bob", 1)];
  const found = result(records, { leastPerMonth: 2 })._unsafeUnwrap();
  expect(values(found)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  expect(found.fresh.definition).toBe("stability-2/fresh@1");
  expect(() => result(records, { leastPerMonth: 0.5 })).toThrow("leastPerMonth is a whole number above 0, got 0.5");
});

it("leaves out a venue at which nobody looked but at the end of the month, and tells it (by hand: ann alone)", () => {
  const records = [
    { ...observed(-90, 400), venue: "a" },
    { ...observed(84, 400), venue: "b" },
    ...inMonths("ann", -1, 0, 1).map((record) => ({ ...record, venue: "a" })),
    ...Array.from({ length: 9 }, (_, at) => contributed("reply", `bob${at}`, day(86), { venue: "b" })),
  ];
  const found = stability(community(records), { window })._unsafeUnwrap();
  expect(values(found)).toEqual([0, 0, 1, 0, 0, 0, 0]);
  expect(found.fresh.sampleSize).toBe(1);
  expect(found.fresh.caveats).toContainEqual({ code: "venues-left-out", params: { count: 1 } });
});

it("cuts months in the time zone", () => {
  const late = contributed("reply", "ann", Date.UTC(2026, 1, 28, 23, 30));
  const records = [...inMonths("ann", 0), ...inMonths("bob", 1), late];
  expect(result(records)._unsafeUnwrap().fresh.sampleSize).toBe(1);
  expect(values(result(records, { timeZone: "Europe/Amsterdam" })._unsafeUnwrap())).toEqual([0.5, 0.5, 0, 0, 0, 0, 0]);
});

it("leaves out who may have been there in a month that was not looked at as a whole", () => {
  // Nobody looked on one day of February: ann may have begun then; bob was there, as was seen; cas began in January.
  const records = [...inMonths("ann", 1), ...inMonths("bob", -1, 0, 1), ...inMonths("cas", 0, 1)];
  const seen = { ...observed(-200, 400), gaps: [gap(40, 41)] };
  const found = stability(community([seen, ...records]), { window })._unsafeUnwrap();
  expect(values(found)).toEqual([0, 0.5, 0.5, 0, 0, 0, 0]);
  expect(found.fresh.caveats).toContainEqual({ code: "members-not-followed", params: { count: 1 } });
});

it("tells that the record begins later than somebody may have", () => {
  const dataset = community([...inMonths("ann", 0, 1), ...inMonths("bob", 1)]);
  expect(caveatsOf(stability(dataset, { window }).map(({ fresh }) => fresh))).toContain("history-incomplete");
});

it("refuses what it cannot know", () => {
  const refusal = (records: readonly FactRecord[], asked = window) =>
    stability(community(records), { window: asked })._unsafeUnwrapErr();
  const ann = inMonths("ann", 1);
  expect(refusal([observed(-90, 400), ...ann], days(20))).toMatchObject({
    reason: "too-few-days",
    needed: 31,
    found: 20,
  });
  expect(refusal([observed(-90, 80), ...ann])).toMatchObject({ reason: "window-not-seen", needed: 31, found: 21 });
  expect(refusal([observed(59, 400), ...ann])).toMatchObject({ reason: "no-history" });
  expect(refusal([observed(-90, 400), ...inMonths("ann", 0)])).toMatchObject({ reason: "no-contributions" });
  expect(refusal([observed(-90, 1), ...ann], { from: day(30), until: day(95) })).toMatchObject({
    reason: "window-not-seen",
  });
});
