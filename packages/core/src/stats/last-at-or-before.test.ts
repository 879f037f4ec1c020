import { expect, it } from "vitest";
import { lastAtOrBefore } from "./last-at-or-before.js";

const ascending = Object.freeze([2, 4, 4, 8]);

it.each([
  [1, -1],
  [2, 0],
  [3, 0],
  [4, 2],
  [7, 2],
  [8, 3],
  [99, 3],
])("for a limit of %d is %d", (limit, expected) => {
  expect(lastAtOrBefore(ascending, limit)).toBe(expected);
});

it("is -1 for an empty list", () => {
  expect(lastAtOrBefore([], 5)).toBe(-1);
});
