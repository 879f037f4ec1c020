import { describe, expect, it } from "vitest";
import { createTimeBudget, type TimeBudget } from "../../model/time-budget.js";
import { assertBudgets } from "./assert-budgets.js";

const right: TimeBudget = { person: "m1", duty: "outreach", hoursPerWeek: 4, from: "2026-01-01", until: "2026-06-30" };

/** A budget as code that was not compiled may hand it over. */
function budgetWith(change: Readonly<Record<string, unknown>>): TimeBudget {
  return { ...right, ...change } as TimeBudget; // the cast: what is wrong has the wrong type too
}

// The authority is the noun of the model: what it takes is taken, what it refuses is refused.
describe("a time budget", () => {
  it.each([
    {},
    { hoursPerWeek: 0 },
    { hoursPerWeek: 168 },
    { until: "2026-01-01" },
    { from: "2024-02-29" },
    { person: "x".repeat(512) },
  ])("is taken with %j", (change) => {
    const budget = budgetWith(change);
    expect(createTimeBudget(budget).isOk()).toBe(true);
    expect(() => assertBudgets([right, budget])).not.toThrow();
  });

  it("needs no days", () => {
    const { from, until, ...rest } = right;
    for (const budget of [rest, { ...rest, from: from ?? "" }, { ...rest, until: until ?? "" }]) {
      expect(createTimeBudget(budget).isOk()).toBe(true);
      expect(() => assertBudgets([budget])).not.toThrow();
    }
  });

  it.each([
    ["person", { person: "" }],
    ["person", { person: "a\nb" }],
    ["duty", { duty: "selling" }],
    ["hoursPerWeek", { hoursPerWeek: -0.1 }],
    ["hoursPerWeek", { hoursPerWeek: 168.1 }],
    ["hoursPerWeek", { hoursPerWeek: Number.NaN }],
    ["from", { from: "2026-02-29" }],
    ["until", { until: "30-06-2026" }],
    ["until", { until: "2025-12-31" }],
  ])("is refused for its %s in %j", (key, change) => {
    const budget = budgetWith(change);
    expect(
      createTimeBudget(budget)
        ._unsafeUnwrapErr()
        .problems.map(({ path }) => path),
    ).toEqual([key]);
    expect(() => assertBudgets([right, budget])).toThrow(new RegExp(`^A time budget cannot be so: ${key} is `));
  });

  it("is refused without a word of whose it is", () => {
    expect(() => assertBudgets([budgetWith({ person: "ann\u0000" })])).toThrow(
      new RangeError("A time budget cannot be so: person is an id."),
    );
  });
});
