import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalAt } from "./survival-at.js";

function curveOf(durations: readonly number[], events: readonly number[]) {
  const curve = kaplanMeier(Object.freeze(durations), Object.freeze(events));
  if (curve === undefined) throw new Error("no curve");
  return Object.freeze(curve);
}

const threeAnsweredThreeOpen = curveOf([1, 2, 3, 10, 10, 10], [1, 1, 1, 0, 0, 0]);

it.each([
  [0, 1],
  [0.99, 1],
  [1, 0.8333],
  [2.5, 0.6667],
  [3, 0.5],
  [10, 0.5],
])("at %d h of three answered and three open is %d (by hand)", (time, expected) => {
  expect(survivalAt(threeAnsweredThreeOpen, time)).toBeCloseTo(expected, 4);
});

it("is unknown beyond the longest duration", () => {
  expect(survivalAt(threeAnsweredThreeOpen, 10.01)).toBeUndefined();
  expect(survivalAt(curveOf([5], [0]), 6)).toBeUndefined();
});

it("stays 0 once it is 0", () => {
  expect(survivalAt(curveOf([1, 2], [1, 1]), 99)).toBe(0);
});

it("is 1 without events, as far as anybody was observed", () => {
  expect(survivalAt(curveOf([5, 3], [0, 0]), 5)).toBe(1);
});

it.each([-1, Number.NaN, Infinity])("refuses a time of %d", (time) => {
  expect(() => survivalAt(threeAnsweredThreeOpen, time)).toThrow(RangeError);
});
