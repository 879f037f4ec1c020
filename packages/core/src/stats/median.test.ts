import { expect, it } from "vitest";
import { median } from "./median.js";

it.each([
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[10, 9, 100], 10],
  [[2, 2, 2, 9], 2],
])("of %j is %d (by hand)", (values, expected) => {
  expect(median(Object.freeze(values))).toBe(expected);
});

it("leaves a typed array as it was", () => {
  const values = new Float64Array([3, 1, 2]);
  expect(median(values)).toBe(2);
  expect([...values]).toEqual([3, 1, 2]);
});

it("is undefined for no values", () => {
  expect(median([])).toBeUndefined();
});

it("refuses infinity by its place", () => {
  expect(() => median([1, Infinity])).toThrow(new RangeError("median: value 1 must be a finite number, got Infinity"));
});
