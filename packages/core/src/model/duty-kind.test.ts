import { expect, it } from "vitest";
import { dutyKinds } from "./duty-kind.js";

it("has the ten duties, those that contributions can show first", () => {
  expect(new Set(dutyKinds).size).toBe(10);
  expect(dutyKinds.slice(0, 5)).toEqual(["answering", "welcoming", "moderating", "tidying", "publishing"]);
});
