import { expect, it } from "vitest";
import { gapVariation } from "./gap-variation.js";

it.each([
  [[1, 1, 1, 1], 0],
  [[0.1, 0.1, 0.1], 0],
  [[0, 2], 1],
  [[1, 2, 3, 4], Math.sqrt(1.25) / 2.5],
])("of %j is %d (by hand)", (gaps, expected) => {
  expect(gapVariation("x", Object.freeze(gaps))).toBeCloseTo(expected, 14);
});

it("is undefined for fewer than two gaps and for gaps of 0", () => {
  expect(gapVariation("x", [])).toBeUndefined();
  expect(gapVariation("x", [3])).toBeUndefined();
  expect(gapVariation("x", [0, 0])).toBeUndefined();
});

it("refuses a negative gap in the name of the caller", () => {
  expect(() => gapVariation("x", [1, -1])).toThrow("x: value 1 must be a finite number of at least 0, got -1");
});
