import fc from "fast-check";
import { expect, it } from "vitest";
import { createDataset } from "../dataset/create-dataset.js";
import { assessHealth } from "../health/assess-health.js";
import type { HealthReport } from "../health/report/health-report.js";
import { formatInstant } from "../model/instant.js";
import { evaluateGoals } from "./evaluate-goals.js";
import type { GoalOutcome } from "./goal-evaluation.js";

const seed = 20260101;
const begin = Date.UTC(2026, 0, 1);
const empty = assessHealth(createDataset([]), { asOf: begin });

function report(days: number, value: number): HealthReport {
  const facts = { unit: "days", sampleSize: 9, sampleOf: "days", definition: "longest-silence@1" } as const;
  const measurement = { value, ...facts, window: empty.window };
  const figures = [{ key: "longest-silence", status: "measured" as const, measurement }];
  return { ...empty, asOf: formatInstant(begin + days * 86_400_000), figures };
}

const inputs = fc.record({
  from: fc.integer({ min: -50, max: 50 }),
  target: fc.integer({ min: -50, max: 50 }),
  value: fc.integer({ min: -50, max: 50 }),
  days: fc.integer({ min: 1, max: 120 }),
});
type Input = { readonly from: number; readonly target: number; readonly value: number; readonly days: number };

function outcomeOf({ from, target, value, days }: Input): GoalOutcome | undefined {
  const goal = {
    id: "g",
    statement: "s",
    measure: "longest-silence",
    from,
    since: "2026-01-01",
    target,
    by: "2026-03-31",
  };
  return evaluateGoals([goal], { now: report(days, value) })[0]?.outcome;
}

const rank = { met: 2, "on-track": 1, behind: 0, question: -1, "not-measurable": -1 } as const;

it("judges a fall as it judges the rise that mirrors it", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const mirrored = { ...input, from: -input.from, target: -input.target, value: -input.value };
      expect(outcomeOf(mirrored)?.status).toBe(outcomeOf(input)?.status);
    }),
    { seed },
  );
});

it("never judges a better value worse, nor the same value better later on", () => {
  fc.assert(
    fc.property(inputs, fc.nat(20), (input, more) => {
      const { from, target, value, days } = input;
      if (from === target) return;
      const better = target > from ? value + more : value - more;
      const now = rank[outcomeOf(input)?.status ?? "question"];
      expect(rank[outcomeOf({ ...input, value: better })?.status ?? "question"]).toBeGreaterThanOrEqual(now);
      expect(rank[outcomeOf({ ...input, days: days + more })?.status ?? "question"]).toBeLessThanOrEqual(now);
    }),
    { seed },
  );
});

it("reaches the target by its day at the pace that it needs", () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const outcome = outcomeOf(input);
      if (outcome?.status !== "behind" && outcome?.status !== "on-track") return;
      if (outcome.neededPer30Days === undefined) {
        expect(input.days).toBeGreaterThanOrEqual(90);
        return;
      }
      // 31 + 28 + 31 days end with 31 March.
      const reached = input.value + (outcome.neededPer30Days * (90 - input.days)) / 30;
      expect(reached).toBeCloseTo(input.target, 8);
    }),
    { seed },
  );
});
