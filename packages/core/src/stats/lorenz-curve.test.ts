import { expect, it } from "vitest";
import { lorenzCurve } from "./lorenz-curve.js";

it("goes from (0, 0) to (1, 1), the least active first (by hand)", () => {
  expect(lorenzCurve(Object.freeze([5, 0, 3, 2]))).toEqual([
    { populationShare: 0, amountShare: 0 },
    { populationShare: 0.25, amountShare: 0 },
    { populationShare: 0.5, amountShare: 0.2 },
    { populationShare: 0.75, amountShare: 0.5 },
    { populationShare: 1, amountShare: 1 },
  ]);
});

it("thins large inputs to the number of points allowed", () => {
  const thousandOnes = new Float64Array(1000).fill(1);
  expect(lorenzCurve(thousandOnes)).toHaveLength(101);
  expect(lorenzCurve(thousandOnes, 5)?.map((point) => point.amountShare)).toEqual([0, 0.25, 0.5, 0.75, 1]);
});

it("is undefined without values and when all are 0", () => {
  expect(lorenzCurve([])).toBeUndefined();
  expect(lorenzCurve([0, 0])).toBeUndefined();
});

it.each([1, 0, 2.5, Number.NaN])("refuses at most %d points", (maximumPoints) => {
  expect(() => lorenzCurve([1], maximumPoints)).toThrow(
    new RangeError(`lorenzCurve: maximumPoints must be a whole number of at least 2, got ${maximumPoints}`),
  );
});
