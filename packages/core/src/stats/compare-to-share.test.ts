import { expect, it } from "vitest";
import { compareToShare } from "./compare-to-share.js";

it.each([
  [49, 100, 0.5, -1],
  [50, 100, 0.5, 0],
  [51, 100, 0.5, 1],
  [0, 5, 0, 0],
  [5, 5, 1, 0],
] as const)("%d of %d against a share of %d is %d", (part, whole, share, expected) => {
  expect(compareToShare(part, whole, share)).toBe(expected);
});

it("takes a part for equal where only the binary form of the share differs", () => {
  expect(0.29 * 100).toBeLessThan(29);
  expect(compareToShare(29, 100, 0.29)).toBe(0);
});

it("takes them for equal however large the whole: what is lost grows with it", () => {
  const whole = 1e14;
  expect(0.29 * whole).not.toBe(29e12);
  expect(compareToShare(29e12, whole, 0.29)).toBe(0);
});

it("tells half a million from one more in a million", () => {
  expect(compareToShare(500_001, 1_000_000, 0.5)).toBe(1);
});
