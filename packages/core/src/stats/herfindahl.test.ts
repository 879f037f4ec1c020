import { expect, it } from "vitest";
import { herfindahl } from "./herfindahl.js";

it.each([
  ["CHAOSS absence factor example", [1000, 202, 90, 33, 332, 343, 42, 433], 0.239505],
  ["one person", [7], 1],
  ["four equal", [1, 1, 1, 1], 0.25],
  ["two equal", [50, 50], 0.5],
  ["50, 30, 20", [50, 30, 20], 0.38],
  ["51, 49", [51, 49], 0.5002],
  ["90, 9, 1", [90, 9, 1], 0.8182],
  ["ten equal", new Array(10).fill(1), 0.1],
  ["99, 1", [99, 1], 0.9802],
  ["the CHAOSS guide's warning picture", [618, 108, 98, 88, 88], 0.41868],
])("%s (table of reference values, computed from the definition)", (_title, values, expected) => {
  expect(herfindahl(Object.freeze([...values]))).toBeCloseTo(expected, 6);
});

it("reads typed arrays", () => {
  expect(herfindahl(new Uint32Array([90, 9, 1]))).toBe(0.8182);
});

it("is undefined without values and when all are 0", () => {
  expect(herfindahl([])).toBeUndefined();
  expect(herfindahl([0, 0])).toBeUndefined();
});

it("refuses negative values by their place", () => {
  expect(() => herfindahl([-1])).toThrow(
    new RangeError("herfindahl: value 0 must be a finite number of at least 0, got -1"),
  );
});
