import { expect, it } from "vitest";
import { binomialTail } from "./binomial-tail.js";

it.each([
  // By Pascal's triangle: 1, 9, 36, 84 … of 512 and 1, 10, 45, 120 … of 1024.
  [0, 9, 0.5, 1 / 512],
  [1, 9, 0.5, 10 / 512],
  [3, 10, 0.5, 176 / 1024],
  // By hand: 0.7² and 1 − 0.3².
  [0, 2, 0.3, 0.49],
  [1, 2, 0.3, 0.91],
  [2, 2, 0.3, 1],
  [5, 2, 0.3, 1],
  [0, 0, 0.5, 1],
])("%d of %d at %d", (hits, draws, share, expected) => {
  expect(binomialTail(hits, draws, share)).toBeCloseTo(expected, 12);
});

it("survives more draws than a plain product would", () => {
  // Half of the mass lies at or below the middle of an odd number of draws, by symmetry.
  expect(binomialTail(50_000, 100_001, 0.5)).toBeCloseTo(0.5, 8);
});

it("throws for what is no argument", () => {
  expect(() => binomialTail(-1, 2, 0.5)).toThrow(RangeError);
  expect(() => binomialTail(1, 2.5, 0.5)).toThrow(RangeError);
  expect(() => binomialTail(1, 2, 1)).toThrow(RangeError);
});
