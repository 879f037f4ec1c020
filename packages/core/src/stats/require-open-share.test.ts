import { expect, it } from "vitest";
import { requireOpenShare } from "./require-open-share.js";

it("lets shares strictly between 0 and 1 pass", () => {
  expect(() => requireOpenShare("x: confidence", 0.95)).not.toThrow();
});

it.each([0, 1, 7, -0.1, Number.NaN])("refuses %d and says what is allowed", (wrong) => {
  expect(() => requireOpenShare("x: confidence", wrong)).toThrow(
    new RangeError(`x: confidence must be a share strictly between 0 and 1, got ${wrong}`),
  );
});
