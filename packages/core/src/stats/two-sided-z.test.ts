import { expect, it } from "vitest";
import { twoSidedZ } from "./two-sided-z.js";

it.each([
  [0.9, 1.644853626951],
  [0.95, 1.95996398454],
  [0.99, 2.575829303549],
])("of %d is %d (tables of the normal distribution)", (confidence, expected) => {
  expect(twoSidedZ("x: confidence", confidence)).toBeCloseTo(expected, 11);
});

it("stays finite for confidences right below 1", () => {
  expect(twoSidedZ("x: confidence", 1 - Number.EPSILON / 2)).toBeCloseTo(8.29, 2);
});

it.each([0, 1, 95])("refuses %d in the name of the caller", (wrong) => {
  expect(() => twoSidedZ("x: confidence", wrong)).toThrow("x: confidence must be a share strictly between");
});
