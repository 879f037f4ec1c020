import { expect, it } from "vitest";
import { theilSenInterval } from "./theil-sen-interval.js";

it.each([
  [[0, 1, 2, 3, 4, 5, 6, 7], [1, 3, 2, 5, 4, 8, 6, 9], 0.5, 1.6666666666666667],
  [[1, 2, 4, 5, 7, 11, 12, 13, 15], [1, 5, 2, 8, 7, 9, 3, 10, 8], 0, 1],
  [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [3, 3, 4, 4, 3, 5, 5, 6, 4, 6], 0, 0.5],
])("SciPy stats.theilslopes of x %j and y %j has the ends %d and %d", (x, y, lower, upper) => {
  const found = theilSenInterval(x, y);
  expect(found?.lower).toBeCloseTo(lower, 12);
  expect(found?.upper).toBeCloseTo(upper, 12);
});

it("is undefined without a slope, and refuses what is no series", () => {
  expect(theilSenInterval([], [])).toBeUndefined();
  expect(theilSenInterval([1, 1], [2, 3])).toBeUndefined();
  expect(() => theilSenInterval([1, 2], [1])).toThrow(RangeError);
  expect(() => theilSenInterval([1, 2], [1, Number.NaN])).toThrow(RangeError);
  expect(() => theilSenInterval([1, 2], [1, 2], 1)).toThrow(RangeError);
  const long = Array.from({ length: 2001 }, (_, index) => index);
  expect(() => theilSenInterval(long, long)).toThrow("at most 2000");
});
