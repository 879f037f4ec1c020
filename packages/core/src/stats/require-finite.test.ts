import { expect, it } from "vitest";
import { requireFinite } from "./require-finite.js";

it("lets finite numbers of either sign pass, also in typed arrays and when empty", () => {
  expect(() => requireFinite("x", Object.freeze([-1, 0, 2.5]))).not.toThrow();
  expect(() => requireFinite("x", new Float64Array([1e308]))).not.toThrow();
  expect(() => requireFinite("x", [])).not.toThrow();
});

it.each([Number.NaN, Infinity, -Infinity])("names the place of %d", (wrong) => {
  expect(() => requireFinite("mean", [1, wrong])).toThrow(
    new RangeError(`mean: value 1 must be a finite number, got ${wrong}`),
  );
});

it("does not take a hole for 0", () => {
  expect(() => requireFinite("mean", new Array(2))).toThrow(RangeError);
});
