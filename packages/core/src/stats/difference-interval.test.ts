import { expect, it } from "vitest";
import { differenceInterval } from "./difference-interval.js";
import { wilsonInterval } from "./wilson-interval.js";

function share(successes: number, trials: number): { value: number; lower: number; upper: number } {
  const ends = wilsonInterval(successes, trials);
  if (ends === undefined) throw new RangeError("There are trials.");
  return { value: successes / trials, ...ends };
}

it.each([
  [48, 80, 56, 70, 0.0524, 0.3339],
  [3, 10, 9, 10, 0.1705, 0.809],
  [2, 7, 6, 7, 0.0582, 0.8062],
  [0, 29, 5, 56, -0.0381, 0.1926],
  [0, 20, 0, 10, -0.1611, 0.2775],
  [0, 10, 10, 10, 0.6075, 1],
])("of %d of %d and %d of %d is that of Newcombe 1998, table II, method 10", (a, n, b, m, lower, upper) => {
  const found = differenceInterval(share(a, n), share(b, m));
  expect(found.lower).toBeCloseTo(lower, 4);
  expect(found.upper).toBeCloseTo(upper, 4);
});

it("has no end where an estimate has none there", () => {
  const open = { value: 3, lower: 2, upper: Number.POSITIVE_INFINITY };
  const ends = { value: 7, lower: 6, upper: 8 };
  expect(differenceInterval(open, ends)).toEqual({ lower: Number.NEGATIVE_INFINITY, upper: 4 + Math.SQRT2 });
  expect(differenceInterval(ends, open)).toEqual({ lower: -4 - Math.SQRT2, upper: Number.POSITIVE_INFINITY });
});

it("refuses a value that is no number or lies outside its interval", () => {
  const good = { value: 1, lower: 0, upper: 2 };
  for (const wrong of [
    { ...good, value: Number.NaN },
    { ...good, lower: 1.5 },
    { ...good, upper: Number.NaN },
  ]) {
    expect(() => differenceInterval(good, wrong)).toThrow(RangeError);
    expect(() => differenceInterval(wrong, good)).toThrow(RangeError);
  }
});
