import { describe, expect, it } from "vitest";
import { createDataset } from "../dataset/create-dataset.js";
import { assessHealth } from "../health/assess-health.js";
import type { Figure, HealthReport } from "../health/report/health-report.js";
import type { Goal } from "../model/goal.js";
import type { Interval } from "../model/measurement.js";
import { evaluateGoals } from "./evaluate-goals.js";
import type { GoalOutcome } from "./goal-evaluation.js";

const empty = assessHealth(createDataset([]), { asOf: "2026-01-01T00:00:00Z" });
const day = (date: string): string => `${date}T00:00:00.000Z`;

/** A report of a moment in which one figure has this value. */
function report(asOf: string, value: number, more: { interval?: Interval; definition?: string } = {}): HealthReport {
  const { definition = "response-rate@1", interval } = more;
  const figure: Figure = {
    key: "response-rate",
    status: "measured",
    measurement: {
      value,
      unit: "share",
      sampleSize: 40,
      sampleOf: "openings",
      window: { from: day("2025-10-01"), until: day("2026-01-01") },
      definition,
      ...(interval === undefined ? {} : { interval }),
    },
  };
  const part: Figure = { ...figure, of: { part: "north" }, key: "gini/north" };
  const refused: Figure = {
    key: "gini",
    status: "refused",
    refusal: { type: "CapabilityMissing", definition: "gini@1", missing: ["authors"] },
  };
  return { ...empty, asOf: day(asOf), figures: [part, figure, refused] };
}

/** From 0.5 on 1 January to 0.9 by the end of 10 April: 100 days. */
const goal: Goal = {
  id: "g",
  statement: "Questions get an answer",
  measure: "response-rate",
  target: 0.9,
  from: 0.5,
  since: "2026-01-01",
  by: "2026-04-10",
};

function outcome(more: Partial<Goal>, now: HealthReport, start?: HealthReport): GoalOutcome {
  const [evaluation] = evaluateGoals([{ ...goal, ...more }], { now, ...(start ? { start } : {}) });
  if (evaluation === undefined) throw new Error("a goal has an evaluation");
  return evaluation.outcome;
}

const without = (...keys: readonly (keyof Goal)[]): Goal =>
  // The cast: what is left out may be left out of a goal.
  Object.fromEntries(Object.entries(goal).filter(([key]) => !keys.includes(key as keyof Goal))) as unknown as Goal;

function ofGoal(given: Goal, now: HealthReport, start?: HealthReport): string {
  const [evaluation] = evaluateGoals([given], { now, ...(start ? { start } : {}) });
  const { outcome } = evaluation ?? {};
  return outcome?.status === "not-measurable" ? outcome.reason : (outcome?.status ?? "");
}

describe("on track, behind and met, by hand", () => {
  it.each([
    // After 25 of 100 days a straight line has 0.6.
    ["2026-01-26", 0.7, "on-track"],
    ["2026-01-26", 0.6, "on-track"],
    ["2026-01-26", 0.59, "behind"],
    ["2026-01-26", 0.9, "met"],
    ["2026-01-26", 0.4, "behind"],
    // The day counts as a whole: on 10 April it is not over yet, on the 11th it is.
    ["2026-04-10", 0.89, "behind"],
    ["2026-04-11", 0.89, "behind"],
    ["2026-04-11", 0.9, "met"],
    ["2027-01-01", 0.95, "met"],
  ])("on %s at %d: %s", (asOf, value, status) => {
    expect(outcome({}, report(asOf, value)).status).toBe(status);
  });

  it("tells the line, the pace so far and the pace that is needed", () => {
    const found = outcome({}, report("2026-01-26", 0.55));
    expect(found).toMatchObject({ value: 0.55, unit: "share", target: 0.9, direction: "up", start: 0.5 });
    if (found.status !== "behind") throw new Error("it is behind");
    expect(found.startedAt).toBe(day("2026-01-01"));
    expect(found.expected).toBeCloseTo(0.6, 12);
    // 0.05 in 25 days, and 0.35 in the 75 that are left.
    expect(found.per30Days).toBeCloseTo(0.06, 12);
    expect(found.neededPer30Days).toBeCloseTo(0.14, 12);
  });

  it("needs no pace any more once the day is over", () => {
    expect(outcome({}, report("2026-04-11", 0.8))).not.toHaveProperty("neededPer30Days");
  });

  it("goes down where less is better", () => {
    const down = { from: 0.9, target: 0.5 } as const;
    expect(outcome(down, report("2026-01-26", 0.8)).status).toBe("on-track");
    expect(outcome(down, report("2026-01-26", 0.81)).status).toBe("behind");
    expect(outcome(down, report("2026-01-26", 0.5)).status).toBe("met");
    expect(outcome(down, report("2026-01-26", 0.8))).toMatchObject({ direction: "down" });
  });

  it("takes the start from a report from then", () => {
    const start = report("2026-01-01", 0.5);
    expect(ofGoal(without("from", "since"), report("2026-01-26", 0.6), start)).toBe("on-track");
    // The goal's own start goes first.
    expect(ofGoal({ ...goal, from: 0.7 }, report("2026-01-26", 0.7), start)).toBe("behind");
  });

  it("cuts days in the time zone of the report", () => {
    const now = { ...report("2026-04-10", 0.5), asOf: "2026-04-10T22:30:00.000Z" };
    expect(outcome({}, now)).toHaveProperty("neededPer30Days");
    expect(outcome({}, { ...now, timeZone: "Europe/Amsterdam" })).not.toHaveProperty("neededPer30Days");
  });

  it("says where the interval holds what decides", () => {
    const interval = { lower: 0.55, upper: 0.7, level: 0.95, method: "wilson" };
    expect(outcome({}, report("2026-01-26", 0.62, { interval }))).toHaveProperty("isWithinInterval", true);
    expect(outcome({}, report("2026-01-02", 0.62, { interval }))).not.toHaveProperty("isWithinInterval");
    const wide = { ...interval, upper: 0.95 };
    expect(outcome({ target: 0.6 }, report("2026-01-26", 0.62, { interval: wide }))).toMatchObject({
      status: "met",
      isWithinInterval: true,
    });
  });
});

describe("what cannot be told is never behind", () => {
  const now = report("2026-01-26", 0.6);
  it.each<[string, Goal, HealthReport | undefined, string]>([
    ["no target", without("target"), undefined, "no-target"],
    ["no day", without("by"), undefined, "no-date"],
    ["no start at all", without("from", "since"), undefined, "no-start"],
    ["a start value of no day", without("since"), undefined, "no-start"],
    ["a day of no start value", without("from"), undefined, "no-start"],
    ["no way to go", { ...goal, from: 0.9 }, undefined, "no-direction"],
    ["a start to come", { ...goal, since: "2026-02-01" }, undefined, "not-started"],
    ["a start after its day", { ...goal, since: "2026-05-01" }, undefined, "no-time-between"],
    ["a figure that nobody measured", { ...goal, measure: "happiness" }, undefined, "no-such-figure"],
    ["a figure of a part", { ...goal, measure: "gini/north" }, undefined, "no-such-figure"],
    ["a figure that was refused", { ...goal, measure: "gini" }, undefined, "refused"],
    ["a rule of another number", { ...goal, measure: "response-rate@2" }, undefined, "other-definition"],
    [
      "a rule that changed since",
      without("from", "since"),
      report("2026-01-01", 0.5, { definition: "response-rate@0" }),
      "other-definition",
    ],
  ])("%s", (_title, given, start, reason) => {
    expect(ofGoal(given, now, start)).toBe(reason);
  });

  it("but is met without a day or a start, where the way is said", () => {
    const { from: _, since: __, by: ___, ...rest } = goal;
    expect(ofGoal({ ...rest, direction: "up", target: 0.6 }, now)).toBe("met");
    expect(ofGoal({ ...rest, direction: "down", target: 0.6 }, now)).toBe("met");
    expect(ofGoal({ ...rest, direction: "up", target: 0.61 }, now)).toBe("no-date");
  });

  it("gives the refusal of the figure", () => {
    expect(outcome({ measure: "gini@1" }, now)).toMatchObject({ refusal: { missing: ["authors"] } });
  });
});

it("leaves a question a question, and names nobody (S37)", () => {
  const question = { id: "q", statement: "Learn", question: "What do members gain?", by: "2026-12-31", owner: "tom" };
  const [asked, measured] = evaluateGoals([question, { ...goal, owner: "tom" }], { now: report("2026-01-26", 0.6) });
  expect(asked).toEqual({
    id: "q",
    statement: "Learn",
    by: "2026-12-31",
    outcome: { status: "question", question: "What do members gain?" },
  });
  expect(JSON.stringify([asked, measured])).not.toContain("tom");
});

it("finds a figure by its definition too", () => {
  expect(outcome({ measure: "response-rate@1" }, report("2026-01-26", 0.6)).status).toBe("on-track");
});
