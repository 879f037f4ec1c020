import { expect, it } from "vitest";
import { giniCorrected } from "./gini-corrected.js";

const ninetyNineOne = [...new Array(90).fill(0), ...new Array(9).fill(1), 90];

it.each([
  ["one of five does everything", [0, 0, 0, 0, 100], 1],
  ["1 to 5", [1, 2, 3, 4, 5], 0.333333],
  ["all equal", [2, 2, 2], 0],
  // By hand: the population form of a pair is half of the difference over the total, and twice that is the corrected one.
  ["one of two does everything", [0, 7], 1],
  ["three to one", [1, 3], 0.5],
  ["90-9-1 with lurkers", ninetyNineOne, 0.990817],
])("%s (reference values, computed from the definition)", (_title, values, expected) => {
  expect(giniCorrected(Object.freeze([...values]))).toBeCloseTo(expected, 6);
});

it("is undefined for one value, for none, and when all are 0", () => {
  expect(giniCorrected([7])).toBeUndefined();
  expect(giniCorrected([])).toBeUndefined();
  expect(giniCorrected([0, 0])).toBeUndefined();
});

it("refuses negative values", () => {
  expect(() => giniCorrected([1, -1])).toThrow(RangeError);
});
