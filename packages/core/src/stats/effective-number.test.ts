import { expect, it } from "vitest";
import { effectiveNumber } from "./effective-number.js";

it.each([
  ["CHAOSS absence factor example", [1000, 202, 90, 33, 332, 343, 42, 433], 4.1753],
  ["one person", [7], 1],
  ["four equal", [1, 1, 1, 1], 4],
  ["two equal", [50, 50], 2],
  ["50, 30, 20", [50, 30, 20], 2.6316],
  ["51, 49", [51, 49], 1.9992],
  ["90, 9, 1", [90, 9, 1], 1.2222],
  ["ten equal", new Array(10).fill(1), 10],
  ["99, 1", [99, 1], 1.0202],
  ["the CHAOSS guide's warning picture", [618, 108, 98, 88, 88], 2.3885],
])("%s (table of reference values, computed from the definition)", (_title, values, expected) => {
  expect(effectiveNumber(Object.freeze([...values]))).toBeCloseTo(expected, 4);
});

it("is undefined without values and when all are 0", () => {
  expect(effectiveNumber([])).toBeUndefined();
  expect(effectiveNumber([0])).toBeUndefined();
});

it("refuses NaN", () => {
  expect(() => effectiveNumber([Number.NaN])).toThrow(RangeError);
});
