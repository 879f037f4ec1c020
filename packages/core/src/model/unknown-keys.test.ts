import { expect, it } from "vitest";
import { unknownKeys } from "./unknown-keys.js";

it("names the key, where it stands and what may have been meant", () => {
  expect(unknownKeys("duties[0]", ["hoursPerWek", "colour"], ["hoursPerWeek"])).toEqual([
    {
      path: "duties[0].hoursPerWek",
      message: "is no field; did you mean hoursPerWeek? Allowed: hoursPerWeek",
      reason: { type: "unknown-key", allowed: ["hoursPerWeek"], meant: "hoursPerWeek" },
    },
    {
      path: "duties[0].colour",
      message: "is no field; allowed: hoursPerWeek",
      reason: { type: "unknown-key", allowed: ["hoursPerWeek"] },
    },
  ]);
});

it.each(["jan@example.org", "Jan de Vries", "", "x".repeat(41), "é"])("does not repeat the key %j", (key) => {
  expect(unknownKeys("", [key], [])).toEqual([
    { path: "", message: "has a key that is no field", reason: { type: "unreadable-key", allowed: [] } },
  ]);
});

it("names ten and counts the rest", () => {
  const keys = Array.from({ length: 12 }, (_, index) => `key${index}`);
  const problems = unknownKeys("", keys, []);
  expect(problems.map(({ path }) => path)).toEqual([...keys.slice(0, 10), ""]);
  expect(problems.at(-1)?.message).toBe("has 2 more keys that are no fields");
});
