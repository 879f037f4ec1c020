import { expect, it } from "vitest";
import { requireAmounts } from "./require-amounts.js";

it("lets finite numbers of at least 0 pass", () => {
  expect(() => requireAmounts("x", Object.freeze([0, 2.5]))).not.toThrow();
  expect(() => requireAmounts("x", new Float64Array([3]))).not.toThrow();
});

it.each([-1, Number.NaN, Infinity])("names the place of %d", (wrong) => {
  expect(() => requireAmounts("gini", [1, 2, wrong])).toThrow(
    new RangeError(`gini: value 2 must be a finite number of at least 0, got ${wrong}`),
  );
});

it("does not take a hole for 0", () => {
  expect(() => requireAmounts("gini", new Array(1))).toThrow(RangeError);
});
