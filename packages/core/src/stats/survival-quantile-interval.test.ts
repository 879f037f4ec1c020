import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalQuantileInterval } from "./survival-quantile-interval.js";

function curveOf(marked: readonly number[]) {
  const curve = kaplanMeier(
    marked.map(Math.abs),
    marked.map((time) => (time < 0 ? 0 : 1)),
  );
  if (curve === undefined) throw new Error("no curve");
  return Object.freeze(curve);
}

// Read off SciPy's log-log bands of the two arms: the first step at which a band is at most one half.
it.each([
  [
    "6-MP arm: the upper end is not reached",
    [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35],
    { lower: 13 },
  ],
  ["placebo arm", [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], { lower: 4, upper: 11 }],
  ["glioma control arm", [9, 19, 32, 34, -45, -60], { lower: 9 }],
  ["nobody ended", [-3, -4], {}],
  ["one who ended: the curve goes to 0 at once", [5], {}],
])("median, 95 %: %s", (_title, marked, expected) => {
  const interval = survivalQuantileInterval(curveOf(marked), 0.5);
  expect(interval).toEqual(expected);
  expect(Object.keys(interval)).toEqual(Object.keys(expected));
});

it("is narrower for a lower confidence", () => {
  const placebo = curveOf([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);
  expect(survivalQuantileInterval(placebo, 0.5, 0.5)).toEqual({ lower: 5, upper: 8 });
});

it("refuses a probability or confidence that is no share", () => {
  expect(() => survivalQuantileInterval(curveOf([1]), 50)).toThrow(
    "survivalQuantileInterval: probability must be a share strictly between 0 and 1, got 50",
  );
  expect(() => survivalQuantileInterval(curveOf([1]), 0.5, 1)).toThrow(
    "survivalQuantileInterval: confidence must be a share strictly between 0 and 1, got 1",
  );
});
