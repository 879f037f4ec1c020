import { expect, it } from "vitest";
import { burstinessCorrected } from "./burstiness-corrected.js";

it.each([
  [[1, 1, 1, 1], -1],
  [[1, 2, 3, 4], -0.398368],
  [[1, 10, 1, 10], 0.050623],
  [[1, 1, 1, 9], 0.423986],
])("of %j is %d (reference values, computed from Kim & Jo's definition)", (gaps, expected) => {
  expect(burstinessCorrected(Object.freeze(gaps))).toBeCloseTo(expected, 6);
});

it.each([2, 3, 10, 500])("of %d gaps reaches 1 when all but one are 0 (limit of the definition)", (size) => {
  expect(burstinessCorrected([...new Array(size - 1).fill(0), 7])).toBeCloseTo(1, 12);
});

it("is 0 where the coefficient of variation is √((n − 1)/(n + 1)) (Kim & Jo, by the definition)", () => {
  // Two gaps 1 ± r have mean 1 and deviation r; with n = 2 r is √(1/3).
  const r = Math.sqrt(1 / 3);
  expect(burstinessCorrected([1 - r, 1 + r])).toBeCloseTo(0, 12);
});

it("is undefined for fewer than two gaps and for gaps of 0", () => {
  expect(burstinessCorrected([])).toBeUndefined();
  expect(burstinessCorrected([5])).toBeUndefined();
  expect(burstinessCorrected([0, 0])).toBeUndefined();
});

it("refuses a negative gap by its place", () => {
  expect(() => burstinessCorrected([1, -1])).toThrow(
    new RangeError("burstinessCorrected: value 1 must be a finite number of at least 0, got -1"),
  );
});
