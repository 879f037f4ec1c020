import { describe, expect, it } from "vitest";
import { type CountedShare, shrunkShares } from "./shrunk-shares.js";

const of = (...counts: readonly (readonly [number, number])[]): readonly CountedShare[] =>
  counts.map(([successes, trials]) => ({ successes, trials }));

describe("by hand: 30 of 40, 10 of 40, 2 of 4", () => {
  // Y = 42, N = 84: p = 1/2, p (1 - p) = 1/4.
  // X² = 40 (1/4)² / (1/4) + 40 (1/4)² / (1/4) + 4 · 0 = 10 + 10 + 0 = 20.
  // N - Σ n²/N - (k - 1) = 84 - 3216/84 - 2 = 306/7.
  // ρ = (20 - 2) / (306/7) = 126/306 = 7/17; m = (10/17) / (7/17) = 10/7; m p = 5/7.
  // (30 + 5/7) / (40 + 10/7) = 215/290 = 43/58; (10 + 5/7) / (290/7) = 15/58; (2 + 5/7) / (4 + 10/7) = 1/2.
  const shrunk = shrunkShares(of([30, 40], [10, 40], [2, 4]));

  it("draws the shares to the share of all", () => {
    expect(shrunk?.pooled).toBe(1 / 2);
    expect(shrunk?.correlation).toBeCloseTo(7 / 17, 14);
    expect(shrunk?.shares[0]).toBeCloseTo(43 / 58, 14);
    expect(shrunk?.shares[1]).toBeCloseTo(15 / 58, 14);
    expect(shrunk?.shares[2]).toBeCloseTo(1 / 2, 14);
  });

  it("says that they differ beyond chance: 20 is far over 5.99, the 0.95 quantile at 2 degrees", () => {
    expect(shrunk?.beyondChance).toBe(true);
  });
});

it("gives all the share of all where they differ no more than chance lets them", () => {
  // p = 1/2; X² = 2 · 10 (0.1)² / (1/4) = 0.8, under the one degree of freedom.
  expect(shrunkShares(of([6, 10], [4, 10]))).toEqual({
    pooled: 0.5,
    correlation: 0,
    shares: [0.5, 0.5],
    beyondChance: false,
  });
});

it("draws to the share of all also where they differ by somewhat more, which chance can do", () => {
  // p = 1/2; X² = 2 · 20 (0.2)² / (1/4) = 6.4 over 1; with 3 more groups at p it is 6.4 under 9.49 at 4 degrees.
  const shrunk = shrunkShares(of([14, 20], [6, 20], [10, 20], [10, 20], [10, 20]));
  expect(shrunk?.correlation).toBeGreaterThan(0);
  expect(shrunk?.shares[0]).toBeLessThan(0.7);
  expect(shrunk?.beyondChance).toBe(false);
});

it("leaves each its own where one has all and another none", () => {
  expect(shrunkShares(of([10, 10], [0, 10]))).toMatchObject({ correlation: 1, shares: [1, 0], beyondChance: true });
});

it.each([
  ["all", [3, 3], [7, 7], 1],
  ["none", [0, 3], [0, 7], 0],
] as const)("knows no difference where every group has %s", (_, one, other, share) => {
  expect(shrunkShares(of(one, other))).toMatchObject({ pooled: share, shares: [share, share], beyondChance: false });
});

it("cannot tell how groups of one trial each differ", () => {
  expect(shrunkShares(of([1, 1], [0, 1], [1, 1], [0, 1]))).toMatchObject({
    correlation: 0,
    shares: [0.5, 0.5, 0.5, 0.5],
  });
});

it("holds the weight of the share of all from below where it is asked to", () => {
  // p = 18/19. X² = 19 lets ρ come to 1; with m = 2 at the least, 0 of 1 becomes (0 + 2 · 18/19) / 3.
  const sparse = of([2, 2], [2, 2], [1, 1], [0, 1], [3, 3], [7, 7], [3, 3]);
  expect(shrunkShares(sparse)?.shares[3]).toBe(0);
  expect(shrunkShares(sparse, 2)?.shares[3]).toBeCloseTo(12 / 19, 14);
  expect(() => shrunkShares(sparse, -1)).toThrow(RangeError);
});

it("takes one failure among few trials for chance, although X² is over its usual quantile", () => {
  // X² = 19 is over 12.59, the 0.95 quantile at 6 degrees; but the one failure falls to a group of one in 2 of 19 cases.
  expect(shrunkShares(of([2, 2], [2, 2], [1, 1], [0, 1], [3, 3], [7, 7], [3, 3]))?.beyondChance).toBe(false);
});

it("says nothing of fewer than two groups", () => {
  expect(shrunkShares(of([3, 10]))).toBeUndefined();
  expect(shrunkShares([])).toBeUndefined();
});

it.each([
  [-1, 3],
  [4, 3],
  [0, 0],
  [1.5, 3],
])("refuses %d of %d", (successes, trials) => {
  expect(() => shrunkShares(of([successes, trials], [1, 2]))).toThrow(RangeError);
});

it("says what was got and what is allowed", () => {
  expect(() => shrunkShares(of([4, 3], [1, 2]))).toThrow("shrunkShares: successes must be at most trials (3), got 4");
});
