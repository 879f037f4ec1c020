import { expect, it } from "vitest";
import { logRisingFactorial } from "./log-rising-factorial.js";

// The expected values are the products themselves.
it.each([
  [1, 10],
  [0.02, 7],
  [2.5, 1],
  [9.9, 40],
  [512, 3],
  [0.5, 400],
])("is the logarithm of the product from %d over %d factors", (start, count) => {
  const factors = Array.from({ length: count }, (_, index) => Math.log(start + index));
  expect(logRisingFactorial(start, count)).toBeCloseTo(
    factors.reduce((sum, one) => sum + one, 0),
    7,
  );
});

it("is 0 over no factor", () => {
  expect(logRisingFactorial(4, 0)).toBe(0);
});
