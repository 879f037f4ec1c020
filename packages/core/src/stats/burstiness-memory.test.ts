import { expect, it } from "vitest";
import { burstinessMemory } from "./burstiness-memory.js";

it.each([
  [[1, 2, 3, 4], 1],
  [[1, 10, 1, 10], -1],
  [[1, 2, 4, 3], 0.3273268353539886],
])("of %j is %d (reference values; the last is NumPy's corrcoef([1, 2, 4], [2, 4, 3]))", (gaps, expected) => {
  expect(burstinessMemory(Object.freeze(gaps))).toBeCloseTo(expected, 12);
});

it("is undefined for fewer than three gaps, and where one of the series does not vary", () => {
  expect(burstinessMemory([])).toBeUndefined();
  expect(burstinessMemory([1, 2])).toBeUndefined();
  expect(burstinessMemory([0.1, 0.1, 0.1, 0.1])).toBeUndefined();
  expect(burstinessMemory([1, 1, 1, 9])).toBeUndefined();
  expect(burstinessMemory([0, 0, 0])).toBeUndefined();
});

it("leaves a typed array as it was", () => {
  const gaps = new Float64Array([1, 2, 3]);
  expect(burstinessMemory(gaps)).toBeCloseTo(1, 12);
  expect([...gaps]).toEqual([1, 2, 3]);
});

it("refuses a negative gap by its place", () => {
  expect(() => burstinessMemory([1, -1])).toThrow(
    new RangeError("burstinessMemory: value 1 must be a finite number of at least 0, got -1"),
  );
});
