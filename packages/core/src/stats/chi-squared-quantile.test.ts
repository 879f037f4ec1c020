import { expect, it } from "vitest";
import { chiSquaredQuantile } from "./chi-squared-quantile.js";

// SciPy 1, chi2.ppf(0.95, k).
it.each([
  [1, 3.841458820694124, 0.03],
  [5, 11.070497693516351, 0.003],
  [9, 16.918977604620448, 0.002],
  [11, 19.67513757268249, 0.002],
  [40, 55.75847927888702, 0.001],
])("at %d degrees of freedom is near %d", (degrees, exact, within) => {
  expect(Math.abs(chiSquaredQuantile(0.95, degrees) / exact - 1)).toBeLessThan(within);
});

it("is never under 0, where the cube root would be", () => {
  expect(chiSquaredQuantile(0.0001, 1)).toBe(0);
});

it.each([
  [0, 9],
  [1, 9],
  [0.95, 0],
  [0.95, -1],
  [0.95, Number.POSITIVE_INFINITY],
])("refuses %d at %d degrees", (probability, degrees) => {
  expect(() => chiSquaredQuantile(probability, degrees)).toThrow(RangeError);
});
