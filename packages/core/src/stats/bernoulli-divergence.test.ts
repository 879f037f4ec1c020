import { expect, it } from "vitest";
import { bernoulliDivergence } from "./bernoulli-divergence.js";

it.each([
  // By hand: 1/4·ln(1/2) + 3/4·ln(3/2), ln 2, ln 10, 0.
  [0.25, 0.5, 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5)],
  [0, 0.5, Math.LN2],
  [1, 0.1, Math.log(10)],
  [0.3, 0.3, 0],
])("of %d from %d is %d", (share, reference, expected) => {
  expect(bernoulliDivergence(share, reference)).toBeCloseTo(expected, 12);
});

it("is infinite where the reference excludes what was seen", () => {
  expect(bernoulliDivergence(0.5, 1)).toBe(Number.POSITIVE_INFINITY);
});

it.each([-0.1, 1.1, Number.NaN])("refuses %d", (wrong) => {
  expect(() => bernoulliDivergence(wrong, 0.5)).toThrow(RangeError);
  expect(() => bernoulliDivergence(0.5, wrong)).toThrow("from 0 to 1");
});
