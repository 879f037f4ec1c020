import { expect, it } from "vitest";
import { gini } from "./gini.js";

const chaossExample = Object.freeze([1000, 202, 90, 33, 332, 343, 42, 433]);
const ninetyNineOne = Object.freeze([...new Array(90).fill(0), ...new Array(9).fill(1), 90]);

it.each([
  ["CHAOSS absence factor example", chaossExample, 0.485505],
  ["one person", [7], 0],
  ["all equal", [1, 1, 1, 1], 0],
  ["two equal", [50, 50], 0],
  ["ten equal", new Array(10).fill(1), 0],
  ["50, 30, 20", [50, 30, 20], 0.2],
  ["51, 49", [51, 49], 0.01],
  ["90, 9, 1", [90, 9, 1], 0.593333],
  ["99, 1", [99, 1], 0.49],
  ["the CHAOSS guide's warning picture", [618, 108, 98, 88, 88], 0.432],
  ["one of five does everything", [0, 0, 0, 0, 100], 0.8],
  ["1 to 5", [1, 2, 3, 4, 5], 0.266667],
  ["90-9-1 with lurkers", ninetyNineOne, 0.980909],
])("%s (table of reference values, computed from the definition)", (_title, values, expected) => {
  expect(gini(Object.freeze([...values]))).toBeCloseTo(expected, 6);
});

it("leaves a typed array as it was", () => {
  const values = new Float64Array([3, 1, 2]);
  expect(gini(values)).toBeCloseTo(2 / 9, 12);
  expect([...values]).toEqual([3, 1, 2]);
});

it("is undefined without values and when all are 0", () => {
  expect(gini([])).toBeUndefined();
  expect(gini([0, 0, 0])).toBeUndefined();
});

it.each([-1, Number.NaN, Infinity])("refuses %d by its place", (wrong) => {
  expect(() => gini([1, wrong])).toThrow(
    new RangeError(`gini: value 1 must be a finite number of at least 0, got ${wrong}`),
  );
});

// (n − 1)/n by its definition; computed without a bound it is one rounding more: 0.6666666666666667.
it("is never more than its largest value, not even by rounding", () => {
  expect(gini([0, 0, 0.3])).toBe(2 / 3);
});
