import { expect, it } from "vitest";
import {
  allTime,
  commonStretches,
  lengthOf,
  type Stretches,
  stretchAt,
  unitedStretches,
  wholeDatesOf,
  wholeDaysOf,
} from "./stretches.js";

const stretches = (...pairs: readonly (readonly [number, number])[]): Stretches =>
  pairs.map(([from, until]) => ({ from, until }));

it.each<[string, readonly Stretches[], Stretches]>([
  ["of nothing: all time", [], [allTime]],
  ["of one: itself", [stretches([0, 2], [4, 6])], stretches([0, 2], [4, 6])],
  ["of two", [stretches([0, 5], [7, 9]), stretches([3, 8])], stretches([3, 5], [7, 8])],
  ["of what only touches: nothing", [stretches([0, 3]), stretches([3, 5])], []],
  ["of three", [stretches([0, 9]), stretches([1, 4], [5, 9]), stretches([3, 6])], stretches([3, 4], [5, 6])],
])("what is common %s (by hand)", (_title, lists, expected) => {
  expect(commonStretches(lists)).toEqual(expected);
});

it.each<[string, readonly Stretches[], Stretches]>([
  ["of nothing: nothing", [], []],
  ["of what touches: one", [stretches([3, 5]), stretches([0, 3])], stretches([0, 5])],
  ["of what lies within: the outer", [stretches([0, 9]), stretches([2, 3], [10, 11])], stretches([0, 9], [10, 11])],
])("what is united %s (by hand)", (_title, lists, expected) => {
  expect(unitedStretches(lists)).toEqual(expected);
});

it("measures, and finds the stretch that holds a moment: its start and not its end", () => {
  const days = stretches([0, 86_400_000], [2 * 86_400_000, 3.5 * 86_400_000]);
  expect([lengthOf(days), wholeDaysOf(days)]).toEqual([2.5 * 86_400_000, 2]);
  expect(stretchAt(days, 0)).toEqual(days[0]);
  expect(stretchAt(days, 86_400_000)).toBeUndefined();
});

it("counts a day on which clocks go forward as a date (by hand)", () => {
  // The week to 29 March 2026 in Amsterdam, whose last day has 23 hours; and the week to 25 October, whose last has 25.
  const spring = { from: Date.UTC(2026, 2, 22, 23), until: Date.UTC(2026, 2, 29, 22) };
  expect([wholeDatesOf([spring]), wholeDaysOf([spring])]).toEqual([7, 6]);
  expect(wholeDatesOf([{ ...spring, until: spring.until - 1 }])).toBe(6);
  expect(wholeDatesOf([{ from: Date.UTC(2026, 9, 18, 22), until: Date.UTC(2026, 9, 25, 23) }])).toBe(7);
  expect(wholeDatesOf([])).toBe(0);
});
