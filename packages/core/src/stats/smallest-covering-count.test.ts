import { describe, expect, it } from "vitest";
import { smallestCoveringCount } from "./smallest-covering-count.js";

const chaossExample = Object.freeze([1000, 202, 90, 33, 332, 343, 42, 433]);

describe("half of the total (reference table: strict rule of CHAOSS and GrimoireLab, at-least rule of 8Knot)", () => {
  it.each([
    ["CHAOSS worked example", chaossExample, 2, 2],
    ["one person", [7], 1, 1],
    ["four equal", [1, 1, 1, 1], 3, 2],
    ["a tie at exactly half", [50, 50], 2, 1],
    ["the largest has exactly half", [50, 30, 20], 2, 1],
    ["51, 49", [51, 49], 1, 1],
    ["90, 9, 1", [90, 9, 1], 1, 1],
    ["ten equal", new Array(10).fill(1), 6, 5],
    ["99, 1", [99, 1], 1, 1],
    ["the CHAOSS guide's warning picture", [618, 108, 98, 88, 88], 1, 1],
  ])("%s", (_title, values, strict, atLeast) => {
    const frozen = Object.freeze([...values]);
    expect(smallestCoveringCount(frozen, 0.5)).toBe(strict);
    expect(smallestCoveringCount(frozen, 0.5, "more-than")).toBe(strict);
    expect(smallestCoveringCount(frozen, 0.5, "at-least")).toBe(atLeast);
  });
});

it("holds its tie rule at shares without an exact binary form (by hand: 29 of 100)", () => {
  const hundredOnes = Object.freeze(new Array(100).fill(1));
  expect(smallestCoveringCount(hundredOnes, 0.29)).toBe(30);
  expect(smallestCoveringCount(hundredOnes, 0.29, "at-least")).toBe(29);
});

it("needs everybody with an amount, and nobody else, for the whole", () => {
  expect(smallestCoveringCount([0, 0.1, 0.2, 0.3, 0], 1, "at-least")).toBe(3);
});

it("takes one person for 'more than nothing'", () => {
  expect(smallestCoveringCount([0, 3, 4], 0)).toBe(1);
});

it("is undefined without values and when all are 0", () => {
  expect(smallestCoveringCount([], 0.5)).toBeUndefined();
  expect(smallestCoveringCount([0, 0], 0.5, "at-least")).toBeUndefined();
});

it("leaves a typed array as it was", () => {
  const values = new Float64Array([1, 9, 2]);
  expect(smallestCoveringCount(values, 0.5)).toBe(1);
  expect([...values]).toEqual([1, 9, 2]);
});

it.each([
  ["more-than", 1],
  ["more-than", 7],
  ["more-than", -0.1],
  ["at-least", 0],
  ["at-least", 1.1],
  ["at-least", Number.NaN],
] as const)("refuses for %s a share of %d", (rule, share) => {
  expect(() => smallestCoveringCount([1], share, rule)).toThrow(RangeError);
});

it("says what was got and what is allowed", () => {
  expect(() => smallestCoveringCount([1], 7)).toThrow(
    "smallestCoveringCount: share (more-than) must be from 0 to under 1, got 7",
  );
  expect(() => smallestCoveringCount([1, -2], 0.5)).toThrow(
    "smallestCoveringCount: value 1 must be a finite number of at least 0, got -2",
  );
});
