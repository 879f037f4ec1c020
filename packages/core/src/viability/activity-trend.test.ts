import { expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  gap,
  observed,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { activityTrend } from "./activity-trend.js";

const window = days(30);
const people = (count: number, at: number): readonly FactRecord[] =>
  Array.from({ length: count }, (_, index) => contributed("reply", `p${index}`, day(at)));

it.each([
  [8, 4, 0.5],
  [5, 5, 1],
  [6, 12, 2],
  [5, 0, 0],
])("%i people before and %i now: %d (by hand)", (before, now, expected) => {
  const dataset = community([observed(-30, 30), ...people(before, -1), ...people(now, 0)]);
  const trend = activityTrend(dataset, { window });
  expect([figureOf(trend), trend._unsafeUnwrap().sampleSize, trend._unsafeUnwrap().unit]).toEqual([
    expected,
    before,
    "ratio",
  ]);
});

// metrics.md §2.2: the growth rate of grimoirelab-metrics is this ratio less one, −0.33 for 3 → 2 and −1 for 3 → nobody. Three
// people are too few here, so ten times as many.
it.each([
  [20, -0.33],
  [0, -1],
])("of thirty people before and %i now is one more than the rate of grimoirelab-metrics, %d", (now, rate) => {
  const dataset = community([observed(-30, 30), ...people(30, -1), ...people(now, 0)]);
  expect(figureOf(activityTrend(dataset, { window })) - 1).toBeCloseTo(rate, 2);
});

it("counts people, not contributions, and only those within the two windows", () => {
  const busy = Array.from({ length: 50 }, () => contributed("reply", "p0", day(3)));
  const dataset = community([observed(-40, 40), ...people(9, -31), ...people(5, -30), ...busy, ...people(9, 30)]);
  expect(figureOf(activityTrend(dataset, { window }))).toBe(0.2);
});

it("refuses where few people were there before", () => {
  const dataset = community([observed(-30, 30), ...people(4, -1), ...people(9, 1)]);
  expect(activityTrend(dataset, { window })._unsafeUnwrapErr()).toEqual({
    type: "InsufficientData",
    definition: "activity-trend@1",
    reason: "too-few-contributors-before",
    needed: 5,
    found: 4,
  });
});

it.each<[string, readonly FactRecord[], number]>([
  ["over a tenth of the window before was not seen", [observed(-26, 30)], 56],
  ["over a tenth of this window was not seen", [observed(-30, 26)], 56],
  ["a gap was in this window", [{ ...observed(-30, 30), gaps: [gap(5, 25)] }], 40],
])("refuses where %s", (_title, observation, found) => {
  const dataset = community([...observation, ...people(9, -19), ...people(9, 1)]);
  expect(activityTrend(dataset, { window })._unsafeUnwrapErr()).toMatchObject({
    reason: "window-not-seen",
    needed: 60,
    found,
  });
});

it("refuses where each window was seen in another venue", () => {
  const [old, recent] = [
    { venue: "old", observation: observed(-30, 0), at: -1 },
    { venue: "recent", observation: observed(0, 30), at: 1 },
  ].map(({ venue, observation, at }) => [
    { ...observation, venue },
    ...people(9, at).map((record) => ({ ...record, venue })),
  ]);
  const dataset = community([...(old ?? []), ...(recent ?? [])]);
  expect(activityTrend(dataset, { window })._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen", found: 30 });
});

it("compares with a caveat where at most a tenth was not seen, as a gap or at an end", () => {
  const said = [...people(8, -19), ...people(4, 1)];
  const withGap = activityTrend(community([{ ...observed(-30, 30), gaps: [gap(5, 8)] }, ...said]), { window });
  expect([figureOf(withGap), ...caveatsOf(withGap)]).toEqual([0.5, "gaps-in-observation"]);
  const shorter = activityTrend(community([observed(-27, 30), ...said]), { window });
  expect([figureOf(shorter), ...caveatsOf(shorter)]).toEqual([0.5, "window-seen-in-part"]);
  const filled = community([{ ...observed(-30, 30), gaps: [gap(5, 25)] }, observed(4, 26), ...said]);
  expect(caveatsOf(activityTrend(filled, { window }))).toEqual([]);
});

it("compares the venues that were looked at in both windows", () => {
  const at = (venue: string, count: number, moment: number): readonly FactRecord[] =>
    Array.from({ length: count }, (_, index) => contributed("reply", `${venue}${index}`, day(moment), { venue }));
  const dataset = community([
    { ...observed(-30, 30), venue: "old" },
    { ...observed(0, 30), venue: "new" },
    ...at("old", 6, -1),
    ...at("old", 3, 1),
    ...at("new", 20, 1),
  ]);
  expect(figureOf(activityTrend(dataset, { window }))).toBe(0.5);
});

it("compares those who did what is named, in both windows, and refuses what is no type (by hand)", () => {
  const reacting = Array.from({ length: 9 }, (_, index) => contributed("reaction", `r${index}`, day(-1)));
  const dataset = community([observed(-30, 30), ...people(5, -1), ...reacting, ...people(4, 1)]);
  expect(figureOf(activityTrend(dataset, { window }))).toBe(4 / 14);
  expect(figureOf(activityTrend(dataset, { window, types: ["reply"] }))).toBe(4 / 5);
  const unknown = ["shout"] as never[]; // the cast: code that was not compiled may ask for anything
  expect(() => activityTrend(dataset, { window, types: unknown })).toThrow(RangeError);
  expect(() => activityTrend(community([]), { window, types: unknown })).toThrow(RangeError);
});

it("tells how many contributions of both windows have no known author", () => {
  const unknown = (count: number, at: number): readonly FactRecord[] =>
    Array.from({ length: count }, () => contributed("reply", "?", day(at)));
  const dataset = community([
    observed(-30, 30),
    ...people(5, -1),
    ...people(5, 1),
    ...unknown(2, -1),
    ...unknown(3, 1),
  ]);
  expect(activityTrend(dataset, { window })._unsafeUnwrap().caveats).toEqual([
    { code: "unknown-authors", params: { count: 5 } },
  ]);
});
