import { expect, it } from "vitest";
import { distributionSummary } from "./distribution-summary.js";

it("gives eight figures (NumPy: quantile and mean of the same ten values)", () => {
  expect(distributionSummary(Object.freeze([20, 3, 6, 7, 8, 8, 10, 13, 15, 16]))).toEqual({
    sampleSize: 10,
    minimum: 3,
    lowerQuartile: 7.25,
    median: 9,
    upperQuartile: 14.5,
    ninetiethPercentile: expect.closeTo(16.4, 12),
    maximum: 20,
    mean: 10.6,
  });
});

it("of one value is that value throughout", () => {
  const { sampleSize, ...figures } = distributionSummary(new Float64Array([4])) ?? { sampleSize: 0 };
  expect(sampleSize).toBe(1);
  expect(new Set(Object.values(figures))).toEqual(new Set([4]));
});

it("is undefined for no values", () => {
  expect(distributionSummary([])).toBeUndefined();
});

it("refuses NaN by its place", () => {
  expect(() => distributionSummary([Number.NaN])).toThrow(
    new RangeError("distributionSummary: value 0 must be a finite number, got NaN"),
  );
});
