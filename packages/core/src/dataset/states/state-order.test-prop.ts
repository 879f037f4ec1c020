import fc from "fast-check";
import { expect, it } from "vitest";
import { newerState, rankStates } from "./state-order.js";

const seed = 20260108;
const number = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -1, max: 2 }));
const state = fc.record({ version: number, observedAt: number });

it("ranks states in one order: whatever is said of two holds for three", () => {
  fc.assert(
    fc.property(state, state, state, (a, b, c) => {
      expect(rankStates(a, b) + rankStates(b, a)).toBe(0);
      expect(rankStates(a, a)).toBe(0);
      if (rankStates(a, b) >= 0 && rankStates(b, c) >= 0) expect(rankStates(a, c)).toBeGreaterThanOrEqual(0);
    }),
    { seed, numRuns: 2_000 },
  );
});

it("ranks as is newer where both states say the same things of themselves", () => {
  fc.assert(
    fc.property(state, state, (a, b) => {
      fc.pre(Number.isNaN(a.version) === Number.isNaN(b.version));
      fc.pre(Number.isNaN(a.observedAt) === Number.isNaN(b.observedAt));
      expect(rankStates(a, b)).toBe(newerState(a, b));
    }),
    { seed, numRuns: 1_000 },
  );
});

it("goes by the version before the observation, and is silent where nothing can be compared", () => {
  const { NaN: none } = Number;
  expect(newerState({ version: 2, observedAt: 1 }, { version: 1, observedAt: 2 })).toBe(-1);
  expect(newerState({ version: 1, observedAt: 1 }, { version: 1, observedAt: 2 })).toBe(1);
  expect(newerState({ version: 1, observedAt: none }, { version: none, observedAt: 2 })).toBe(0);
  expect(rankStates({ version: none, observedAt: 2 }, { version: 1, observedAt: none })).toBeGreaterThan(0);
});
