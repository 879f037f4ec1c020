import { describe, expect, it } from "vitest";
import { plainHarness } from "../self-test/plain-harness.js";
import { requireValidHarness } from "./require-valid-harness.js";

const plain = plainHarness("records");

describe("requireValidHarness", () => {
  it("accepts known gaps by the keys of scenarios", () => {
    expect(() => requireValidHarness({ ...plain, knownGaps: ["end/last", "records/schema"] })).not.toThrow();
  });

  it("refuses a gap that no scenario has, and says which there are", () => {
    expect(() => requireValidHarness({ ...plain, knownGaps: ["end/fisrt"] })).toThrow(
      /got end\/fisrt; allowed are .*end\/last/,
    );
  });

  it("refuses a gap that is named twice", () => {
    expect(() => requireValidHarness({ ...plain, knownGaps: ["end/last", "end/last"] })).toThrow(RangeError);
  });

  it("refuses a secret that would be found anywhere", () => {
    expect(() => requireValidHarness({ ...plain, unauthorised: { create: plain.create, secret: "abc" } })).toThrow(
      RangeError,
    );
  });
});
