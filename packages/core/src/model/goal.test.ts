import { describe, expect, it } from "vitest";
import { createGoal } from "./goal.js";

const full = {
  id: "g1",
  statement: "Questions get an answer",
  measure: "response-rate@1",
  target: 0.9,
  direction: "up",
  from: 0.5,
  since: "2026-01-01",
  question: "What do members gain?",
  by: "2026-12-31",
  owner: "m1",
};
const problemsOf = (input: unknown) => createGoal(input)._unsafeUnwrapErr().problems;

describe("goal", () => {
  it.each([
    ["every field", full],
    ["a measure alone", { id: "g1", statement: "s", measure: "response-rate@1" }],
    ["a question alone", { id: "g1", statement: "s", question: "What do members gain?" }],
  ])("reads a goal with %s", (_, goal) => {
    expect(createGoal(Object.freeze(goal))).toEqual(expect.objectContaining({ value: goal }));
  });

  it("needs a measure or a question", () => {
    expect(problemsOf({ id: "g1", statement: "More members" })).toMatchObject([
      { path: "", message: "a goal has a measure or a question" },
    ]);
  });

  it("ends after it starts", () => {
    for (const since of ["2026-12-31", "2027-01-01"])
      expect(problemsOf({ ...full, since })).toMatchObject([
        { path: "by", message: "must come after since, the day of the start" },
      ]);
  });

  it("needs the measure of its target", () => {
    const { measure: _, ...rest } = full;
    expect(problemsOf(rest).map(({ path }) => path)).toEqual(["target"]);
  });

  it.each(Object.keys(full))("refuses null and a function as %s", (key) => {
    for (const wrong of [null, () => 1]) {
      expect(problemsOf({ ...full, [key]: wrong }).map(({ path }) => path)).toEqual([key]);
    }
  });

  it.each(["id", "statement"])("is none without %s", (key) => {
    const rest = Object.fromEntries(Object.entries(full).filter(([name]) => name !== key));
    expect(problemsOf(rest).map(({ path }) => path)).toEqual([key]);
  });

  it.each([
    ["an unknown key", { targt: 1 }, "targt"],
    ["a target that is not finite", { target: Number.POSITIVE_INFINITY }, "target"],
    ["a day that does not exist", { by: "2026-11-31" }, "by"],
  ])("refuses %s", (_, change, path) => {
    expect(problemsOf({ ...full, ...change }).map((problem) => problem.path)).toEqual([path]);
  });
});
