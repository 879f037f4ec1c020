import { expect, it } from "vitest";
import { pettittCriticalValue } from "./pettitt-critical-value.js";

/** How often a K so large comes by chance, by the approximation of Pettitt 1979 (Applied Statistics 28, p. 126). */
function chanceOf(statistic: number, length: number): number {
  return 2 * Math.exp((-6 * statistic ** 2) / (length ** 3 + length ** 2));
}

it.each([
  [61, 452],
  [100, 945],
  [365, 6562],
])("of %d values is the smallest K that comes at most once in 100 times: %d (Pettitt 1979)", (length, expected) => {
  expect(pettittCriticalValue(length)).toBe(expected);
  expect(chanceOf(expected, length)).toBeLessThanOrEqual(0.01);
  expect(chanceOf(expected - 1, length)).toBeGreaterThan(0.01);
});
