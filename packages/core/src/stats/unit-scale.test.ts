import { expect, it } from "vitest";
import { unitScale } from "./unit-scale.js";

it.each([
  [1, 1],
  [3, 0.5],
  [0.25, 4],
  [2475, 1 / 2048],
])("of a total of %d is the power of two %d", (total, expected) => {
  expect(unitScale(total)).toBe(expected);
});

it("stays finite and above 0 at the edges of what a double can hold", () => {
  expect(unitScale(Number.MIN_VALUE)).toBe(2 ** 1000);
  expect(Number.MAX_VALUE * unitScale(Number.MAX_VALUE)).toBeCloseTo(1, 10);
});
