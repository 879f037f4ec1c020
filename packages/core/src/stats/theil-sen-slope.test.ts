import { expect, it } from "vitest";
import { theilSenSlope } from "./theil-sen-slope.js";

it.each([
  [[0, 1, 2, 3, 4], [1, 3, 2, 5, 4], 0.875],
  [[1, 2, 4, 5, 7, 11, 12], [1, 5, 2, 8, 7, 9, 3], 0.4],
])("SciPy stats.theilslopes of x %j and y %j is %d", (x, y, expected) => {
  expect(theilSenSlope(Object.freeze(x), Object.freeze(y))).toBeCloseTo(expected, 12);
});

it("is not moved by one wild point (by hand)", () => {
  expect(theilSenSlope([0, 1, 2, 3, 4], [1, 3, 5, 7, 1000])).toBe(2);
});

it("leaves out pairs with the same x (by hand)", () => {
  expect(theilSenSlope([1, 1, 3], [0, 2, 5])).toBe(2);
});

it("is undefined where no two points differ in x", () => {
  expect(theilSenSlope([], [])).toBeUndefined();
  expect(theilSenSlope([1], [2])).toBeUndefined();
  expect(theilSenSlope([1, 1], [2, 3])).toBeUndefined();
});

it("takes 2 000 points and refuses 2 001", () => {
  const line = Float64Array.from({ length: 2001 }, (_, index) => index);
  expect(theilSenSlope(line.subarray(1), line.subarray(1))).toBe(1);
  expect(() => theilSenSlope(line, line)).toThrow(
    new RangeError("theilSenSlope: number of points must be at most 2000, got 2001"),
  );
});

it("refuses unequal lengths, NaN, and slopes beyond what a number can hold", () => {
  expect(() => theilSenSlope([1, 2], [1])).toThrow("theilSenSlope: y must be as many as x (2), got 1 values");
  expect(() => theilSenSlope([1, Number.NaN], [1, 2])).toThrow("theilSenSlope: x: value 1 must be a finite number");
  expect(() => theilSenSlope([0, 1e-300], [0, 1e300])).toThrow(
    "theilSenSlope: slopes: value 0 must be a finite number",
  );
});
