import { expect, it } from "vitest";
import { BackOff } from "./back-off.js";

const rules = { failures: 9, limits: 4, longestWait: 900_000 };

it("waits twice as long after each failure, at most a minute, and gives up", () => {
  const tries = new BackOff(rules);
  const waits = Array.from({ length: 9 }, () => tries.afterFailure());
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, undefined]);
  expect(tries.failures).toBe(9);
});

it("waits a second longer than asked for, and by itself where nothing is asked", () => {
  const tries = new BackOff(rules);
  expect([tries.afterLimit(30_000), tries.afterLimit(0), tries.afterLimit(undefined)]).toEqual([31_000, 2_000, 61_000]);
  expect(tries.afterLimit(1)).toBeUndefined();
});

it("is told to wait for too long", () => {
  expect(new BackOff(rules).afterLimit(900_000)).toBe(901_000);
  expect(new BackOff(rules).afterLimit(900_001)).toBeUndefined();
});
