import { expect, it } from "vitest";
import { sum } from "./sum.js";

it.each([
  [[], 0],
  [[1, 2, 3], 6],
  [[-1, 1], 0],
])("adds up %j (by hand)", (values, expected) => {
  expect(sum(Object.freeze(values))).toBe(expected);
});

it("keeps the digits that plain addition loses (the usual example for Neumaier's method)", () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
});

it("adds up ten tenths to 1", () => {
  expect(sum(new Float64Array(10).fill(0.1))).toBe(1);
});

it("refuses values that are not finite, and a total that is not", () => {
  expect(() => sum([1, Number.NaN])).toThrow("sum: value 1 must be a finite number, got NaN");
  expect(() => sum([1e308, 1e308])).toThrow("sum: the total must be a finite number, got Infinity");
});
