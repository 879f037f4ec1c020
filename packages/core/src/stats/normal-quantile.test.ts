import { expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.js";

// Roots of the normal distribution function, computed with mpmath to 40 digits, given here to 13 decimals or more.
it.each([
  [0.975, 1.95996398454005],
  [0.95, 1.64485362695147],
  [0.995, 2.575829303548901],
  [0.75, 0.6744897501960817],
  [0.425, -0.1891184262727925],
  [0.2, -0.8416212335729142],
  [0.0001, -3.71901648545568],
  [1e-10, -6.361340902404056],
  [1e-300, -37.0470962993612],
])("of %d is %d to more than nine places (mpmath)", (probability, expected) => {
  expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThan(1e-13);
});

it("of one half is 0", () => {
  expect(normalQuantile(0.5)).toBe(0);
});

it.each([0, 1, -1, 7, Number.NaN])("refuses %d", (wrong) => {
  expect(() => normalQuantile(wrong)).toThrow(
    new RangeError(`normalQuantile: probability must be a share strictly between 0 and 1, got ${wrong}`),
  );
});
