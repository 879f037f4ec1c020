import { expect, it } from "vitest";
import { burstiness } from "./burstiness.js";
import { seededRandom } from "./seeded-random.js";

it.each([
  [[1, 1, 1, 1], -1],
  [[1, 2, 3, 4], -0.381966],
  [[1, 10, 1, 10], -0.1],
  [[1, 1, 1, 9], 0.071797],
])("of %j is %d (reference values, computed from Goh & Barabási's definition)", (gaps, expected) => {
  expect(burstiness(Object.freeze(gaps))).toBeCloseTo(expected, 6);
});

it("of 200 000 exponential gaps is about 0 (the definition's Poisson case)", () => {
  const random = seededRandom(1);
  const gaps = Float64Array.from({ length: 200_000 }, () => -Math.log(1 - random()));
  expect(Math.abs(burstiness(gaps) ?? 1)).toBeLessThan(0.005);
});

it("is undefined for fewer than two gaps and for gaps of 0", () => {
  expect(burstiness([])).toBeUndefined();
  expect(burstiness([5])).toBeUndefined();
  expect(burstiness([0, 0])).toBeUndefined();
});

it("refuses NaN by its place", () => {
  expect(() => burstiness([1, Number.NaN])).toThrow(
    new RangeError("burstiness: value 1 must be a finite number of at least 0, got NaN"),
  );
});
