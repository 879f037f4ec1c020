import { expect, it } from "vitest";
import { mean } from "./mean.js";

it.each([
  [[1, 2, 3, 10], 4],
  [[7], 7],
  [[-1, 1], 0],
  [[0.1, 0.1, 0.1], 0.1],
])("of %j is %d (by hand)", (values, expected) => {
  expect(mean(Object.freeze(values))).toBe(expected);
});

it("reads typed arrays without changing them", () => {
  const values = new Float64Array([3, 1, 2]);
  expect(mean(values)).toBe(2);
  expect([...values]).toEqual([3, 1, 2]);
});

it("never gives a negative zero", () => {
  expect(mean([-0])).toBe(0);
});

it("is undefined for no values", () => {
  expect(mean([])).toBeUndefined();
});

it("refuses NaN by its place", () => {
  expect(() => mean([1, Number.NaN])).toThrow(new RangeError("mean: value 1 must be a finite number, got NaN"));
});
