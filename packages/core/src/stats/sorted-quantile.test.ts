import { expect, it } from "vitest";
import { quantile } from "./quantile.js";
import { sortedQuantile } from "./sorted-quantile.js";

it("agrees with quantile on sorted values", () => {
  const sorted = Object.freeze([1, 2, 4, 8, 16]);
  for (const probability of [0, 0.1, 0.5, 0.77, 1]) {
    expect(sortedQuantile(sorted, probability)).toBe(quantile(sorted, probability));
  }
});

it("interpolates between values whose distance is beyond what a number can hold", () => {
  expect(sortedQuantile([-1e308, 1e308], 0.5)).toBe(0);
});

it("is undefined for no values", () => {
  expect(sortedQuantile([], 0.5)).toBeUndefined();
});

it("refuses what it sees to be out of order or not a number", () => {
  expect(() => sortedQuantile([2, 1], 0.5)).toThrow(
    new RangeError("quantile: the values must be finite and in ascending order, got 2 before 1"),
  );
  expect(() => sortedQuantile([1, Number.NaN], 0.5)).toThrow(RangeError);
});

it("refuses a probability that is no share", () => {
  expect(() => sortedQuantile([1], 7)).toThrow("quantile: probability must be a share from 0 to 1, got 7");
});
