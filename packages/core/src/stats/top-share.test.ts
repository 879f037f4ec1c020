import { expect, it } from "vitest";
import { topShare } from "./top-share.js";

it.each([
  ["CHAOSS absence factor example", [1000, 202, 90, 33, 332, 343, 42, 433], 0.40404],
  ["one person", [7], 1],
  ["four equal", [1, 1, 1, 1], 0.25],
  ["two equal", [50, 50], 0.5],
  ["50, 30, 20", [50, 30, 20], 0.5],
  ["51, 49", [51, 49], 0.51],
  ["90, 9, 1", [90, 9, 1], 0.9],
  ["ten equal", new Array(10).fill(1), 0.1],
  ["99, 1", [99, 1], 0.99],
  ["the CHAOSS guide's warning picture", [618, 108, 98, 88, 88], 0.618],
])("of the first: %s (table of reference values)", (_title, values, expected) => {
  expect(topShare(Object.freeze([...values]), 1)).toBeCloseTo(expected, 5);
});

it("adds up the largest, wherever they stand (by hand)", () => {
  expect(topShare(Object.freeze([20, 50, 30]), 2)).toBe(0.8);
});

it("takes all when there are fewer, to exactly 1", () => {
  expect(topShare([0.1, 0.2, 0.3], 10)).toBe(1);
});

it("is undefined without values and when all are 0", () => {
  expect(topShare([], 1)).toBeUndefined();
  expect(topShare([0, 0], 1)).toBeUndefined();
});

it.each([0, -1, 1.5, Number.NaN])("refuses a count of %d", (count) => {
  expect(() => topShare([1], count)).toThrow(
    new RangeError(`topShare: count must be a whole number of at least 1, got ${count}`),
  );
});
