import { describe, expect, it } from "vitest";
import { quantile } from "./quantile.js";

const tenValues = Object.freeze([20, 3, 6, 7, 8, 8, 10, 13, 15, 16]);

describe("uses type 7", () => {
  it.each([
    [0, 3],
    [0.25, 7.25],
    [0.5, 9],
    [0.75, 14.5],
    [0.9, 16.4],
    [1, 20],
  ])("NumPy: quantile(x, %d, method='linear') is %d", (probability, expected) => {
    expect(quantile(tenValues, probability)).toBeCloseTo(expected, 12);
  });

  it("and not type 6, which would give 6.75 for the first quartile (NumPy: method='weibull')", () => {
    expect(quantile(tenValues, 0.25)).not.toBeCloseTo(6.75, 6);
  });
});

it("of one value is that value, whatever the probability", () => {
  expect([0, 0.3, 1].map((probability) => quantile([4], probability))).toEqual([4, 4, 4]);
});

it("leaves a typed array as it was", () => {
  const values = new Float64Array([3, 1, 2]);
  expect(quantile(values, 0.5)).toBe(2);
  expect([...values]).toEqual([3, 1, 2]);
});

it("never gives a negative zero", () => {
  expect(quantile([-0, 0], 0)).toBe(0);
});

it("is undefined for no values", () => {
  expect(quantile([], 0.5)).toBeUndefined();
});

it.each([-0.1, 1.1, 7, Number.NaN])("refuses a probability of %d, also without values", (wrong) => {
  const message = `quantile: probability must be a share from 0 to 1, got ${wrong}`;
  expect(() => quantile([1], wrong)).toThrow(new RangeError(message));
  expect(() => quantile([], wrong)).toThrow(new RangeError(message));
});

it("refuses NaN by its place", () => {
  expect(() => quantile([Number.NaN], 0.5)).toThrow("quantile: value 0 must be a finite number, got NaN");
});
