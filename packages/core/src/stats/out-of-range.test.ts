import { expect, it } from "vitest";
import { outOfRange } from "./out-of-range.js";

it("says what it is about, what is allowed and what was got", () => {
  const error = outOfRange("topShare: count", 7.5, "a whole number");
  expect(error).toBeInstanceOf(RangeError);
  expect(error.message).toBe("topShare: count must be a whole number, got 7.5");
});
