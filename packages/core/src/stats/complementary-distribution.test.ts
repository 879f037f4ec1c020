import { expect, it } from "vitest";
import { complementaryDistribution } from "./complementary-distribution.js";

it("gives the share of values that are at least so large (metrics.md §6.6, cores of the karate club)", () => {
  const corenesses = [...Array(1).fill(1), ...Array(11).fill(2), ...Array(12).fill(3), ...Array(10).fill(4)];
  const points = complementaryDistribution(corenesses);
  expect(points.map(({ value, count }) => [value, count])).toEqual([
    [1, 34],
    [2, 33],
    [3, 22],
    [4, 10],
  ]);
  const expected = [1, 0.970588, 0.647059, 0.294118];
  expected.forEach((share, index) => {
    expect(points[index]?.share).toBeCloseTo(share, 6);
  });
  // Nobody is in a core of five: the curve ends with the highest value there is.
  expect(points.some(({ value }) => value >= 5)).toBe(false);
});

it("is one point for equal values, and none without values", () => {
  expect(complementaryDistribution([2, 2])).toEqual([{ value: 2, count: 2, share: 1 }]);
  expect(complementaryDistribution([])).toEqual([]);
});

it("does not depend on the order, leaves its input alone, and takes no NaN", () => {
  const values = Object.freeze([3, -1, 2]);
  expect(complementaryDistribution(values)).toEqual(complementaryDistribution(values.toReversed()));
  expect(() => complementaryDistribution([1, Number.NaN])).toThrow(RangeError);
});
