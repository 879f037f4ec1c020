import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalInterval } from "./survival-interval.js";

function curveOf(marked: readonly number[]) {
  const curve = kaplanMeier(
    marked.map(Math.abs),
    marked.map((time) => (time < 0 ? 0 : 1)),
  );
  if (curve === undefined) throw new Error("no curve");
  return Object.freeze(curve);
}

const gliomaControl = curveOf([9, 19, 32, 34, -45, -60]);
const sixMercaptopurine = curveOf([
  6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
]);

it.each([
  [9, 0.2731, 0.975],
  [19, 0.1946, 0.904],
  [32, 0.1109, 0.804],
  [34, 0.0461, 0.676],
])("lifelines test_estimation, glioma control arm at %d: %d to %d", (time, lower, upper) => {
  const interval = survivalInterval(gliomaControl, time);
  expect(interval?.lower).toBeCloseTo(lower, 4);
  expect(interval?.upper).toBeCloseTo(upper, 3);
});

it.each([
  [6, 0.61971796, 0.95155175],
  [12, 0.50319951, 0.88936184],
  [23, 0.18805201, 0.68014263],
  [35, 0.18805201, 0.68014263],
])("SciPy ecdf(...).sf.confidence_interval(method='log-log'), 6-MP arm at %d", (time, lower, upper) => {
  const interval = survivalInterval(sixMercaptopurine, time);
  expect(interval?.lower).toBeCloseTo(lower, 7);
  expect(interval?.upper).toBeCloseTo(upper, 7);
});

it("is wider for a higher confidence", () => {
  const usual = survivalInterval(gliomaControl, 19);
  const wide = survivalInterval(gliomaControl, 19, 0.99);
  expect(wide?.lower).toBeLessThan(usual?.lower ?? 0);
  expect(wide?.upper).toBeGreaterThan(usual?.upper ?? 1);
});

it("is undefined before the first event, at 0, and beyond the longest duration", () => {
  expect(survivalInterval(gliomaControl, 8)).toBeUndefined();
  expect(survivalInterval(gliomaControl, 61)).toBeUndefined();
  expect(survivalInterval(curveOf([1, 2]), 2)).toBeUndefined();
});

it("refuses a negative time and a confidence of 95", () => {
  expect(() => survivalInterval(gliomaControl, -1)).toThrow(RangeError);
  expect(() => survivalInterval(gliomaControl, 9, 95)).toThrow(
    "survivalInterval: confidence must be a share strictly between 0 and 1, got 95",
  );
});
