import { expect, it } from "vitest";
import { capabilities } from "./capability.js";

it("names each capability once", () => {
  expect(new Set(capabilities).size).toBe(capabilities.length);
});
