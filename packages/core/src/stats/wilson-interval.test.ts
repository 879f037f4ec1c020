import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.js";

describe("95 % (reference values, computed from the definition)", () => {
  it.each([
    [0, 10, 0, 0.277533],
    [1, 10, 0.017876, 0.40415],
    [5, 10, 0.236593, 0.763407],
    [9, 10, 0.59585, 0.982124],
    [61, 100, 0.51203, 0.699831],
    [3, 100, 0.010255, 0.084519],
  ])("%d of %d: %d to %d", (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.lower).toBeCloseTo(lower, 6);
    expect(interval?.upper).toBeCloseTo(upper, 6);
  });
});

describe("other confidences (SciPy binomtest(...).proportion_ci(method='wilson'))", () => {
  it.each([
    [61, 100, 0.99, 0.48129865349876355, 0.7250127952037555],
    [3, 100, 0.9, 0.01205181424927991, 0.07271034328690394],
  ])("%d of %d at %d", (successes, trials, confidence, lower, upper) => {
    const interval = wilsonInterval(successes, trials, confidence);
    expect(interval?.lower).toBeCloseTo(lower, 12);
    expect(interval?.upper).toBeCloseTo(upper, 12);
  });
});

it("has its ends exactly at 0 and 1 where nothing, or everything, succeeded", () => {
  expect(wilsonInterval(0, 3)?.lower).toBe(0);
  expect(wilsonInterval(3, 3)?.upper).toBe(1);
});

it("is undefined without trials", () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
});

it.each([
  [-1, 10, 0.95],
  [11, 10, 0.95],
  [1.5, 10, 0.95],
  [1, Number.NaN, 0.95],
  [1, 10, 95],
  [0, 0, 1],
])("refuses %d of %d at %d", (successes, trials, confidence) => {
  expect(() => wilsonInterval(successes, trials, confidence)).toThrow(RangeError);
});

it("says what was got and what is allowed", () => {
  expect(() => wilsonInterval(11, 10)).toThrow("wilsonInterval: successes must be at most trials (10), got 11");
});
