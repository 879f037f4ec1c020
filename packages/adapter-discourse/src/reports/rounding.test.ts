import { describe, expect, it } from "vitest";
import { roundHalfUp, roundUp } from "./rounding.js";

// Expected: what `Float#round` and `Float#ceil` of Ruby 3.4 are documented to give, and what its arithmetic gives.
describe("roundHalfUp", () => {
  it.each([
    [0, 2, 0],
    [1 / 3, 2, 0.33],
    [2 / 3, 2, 0.67],
    [0.125, 2, 0.13],
    [2.5, 0, 3],
    [3.5, 0, 4],
    // The double nearest to 2.675 is below it, yet the product with 100 is a half.
    [2.675, 2, 2.68],
    [25.25, 1, 25.3],
    // 5.015 * 100 is a little below 501.5, and 501.5 / 100 is no more than the number: the half is seen.
    [5.015, 2, 5.02],
  ])("rounds %d to %i decimals as %d", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });
});

describe("roundUp", () => {
  it.each([
    [0, 2, 0],
    [100, 2, 100],
    [(1 / 3) * 100, 2, 33.34],
    [(2 / 3) * 100, 2, 66.67],
    // 1.1 * 100 is a little above 110, and 1.1 is enough all the same.
    [1.1, 2, 1.1],
    [291.4, 1, 291.4],
    // 7 of 100 as Discourse computes it is a little above 7.
    [(7 / 100) * 100, 2, 7.01],
  ])("rounds %d to %i decimals as %d", (value, decimals, expected) => {
    expect(roundUp(value, decimals)).toBe(expected);
  });
});
