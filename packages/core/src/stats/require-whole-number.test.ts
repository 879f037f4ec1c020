import { expect, it } from "vitest";
import { requireWholeNumber } from "./require-whole-number.js";

it("lets whole numbers from the minimum up pass", () => {
  expect(() => requireWholeNumber("x: count", 1, 1)).not.toThrow();
  expect(() => requireWholeNumber("x: count", 12, 1)).not.toThrow();
});

it.each([0, 1.5, -3, Number.NaN, Infinity, 2 ** 60])("refuses %d and says what is allowed", (wrong) => {
  expect(() => requireWholeNumber("x: count", wrong, 1)).toThrow(
    new RangeError(`x: count must be a whole number of at least 1, got ${wrong}`),
  );
});
