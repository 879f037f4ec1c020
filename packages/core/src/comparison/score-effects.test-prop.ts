import fc from "fast-check";
import { expect, it } from "vitest";
import { assess } from "../health/assess.js";
import type { Assessment } from "../health/assessment/assessment.js";
import type { IndicatorRule } from "../health/assessment/indicator-rule.js";
import type { Figure } from "../health/report/health-report.js";
import { scoreEffects } from "./score-effects.js";

const seed = 20260101;
const window = { from: "2026-01-01T00:00:00.000Z", until: "2026-04-01T00:00:00.000Z" };
const keys = ["one", "two", "three", "four", "five"] as const;

/** A value, or none where the figure was refused; and its rule, which may differ between two reports. */
const indicator = fc.record({
  value: fc.option(fc.double({ min: -1, max: 12, noNaN: true }), { freq: 4, nil: undefined }),
  weight: fc.integer({ min: 1, max: 9 }),
  full: fc.constantFrom(10, 10, 10, 5),
});

const assessment = (pillar: "engagement" | "continuityRisk"): fc.Arbitrary<Assessment> =>
  fc.tuple(...keys.map(() => fc.option(indicator, { freq: 9, nil: undefined }))).map((given) => {
    const rules: IndicatorRule[] = [];
    const figures: Figure[] = [];
    for (const [index, one] of given.entries()) {
      const key = keys[index] ?? "";
      if (one === undefined) continue;
      rules.push({
        pillar,
        key,
        weight: one.weight,
        threshold: { none: 0, full: one.full, source: { kind: "user", name: "x" } },
      });
      if (one.value === undefined) continue;
      const facts = { unit: "hours", sampleSize: 5, sampleOf: "openings", window, definition: `${key}@1` } as const;
      figures.push({ key, status: "measured", measurement: { value: one.value, ...facts } });
    }
    return assess(pillar, rules, figures);
  });

const pairs = fc
  .constantFrom("engagement" as const, "continuityRisk" as const)
  .chain((pillar) => fc.tuple(assessment(pillar), assessment(pillar)));

function hundredths(points: number): number {
  return Math.round(points * 100);
}

it("adds up exactly to the difference of the scores, whatever can or cannot be measured", () => {
  let taken = 0;
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      fc.pre(from.score.status === "available" && to.score.status === "available");
      if (from.score.status !== "available" || to.score.status !== "available") return;
      const difference = Math.round((to.score.score - from.score.score) * 100) / 100;
      const effects = scoreEffects(from, to, difference);
      if (effects.length === 0) return;
      taken += 1;
      expect(effects.reduce((sum, { points }) => sum + hundredths(points), 0)).toBe(hundredths(difference));
    }),
    { seed, numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(500);
});

it("turns its signs when the reports are turned", () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      fc.pre(from.score.status === "available" && to.score.status === "available");
      if (from.score.status !== "available" || to.score.status !== "available") return;
      const difference = Math.round((to.score.score - from.score.score) * 100) / 100;
      const there = scoreEffects(from, to, difference);
      const back = scoreEffects(to, from, -difference);
      for (const { key, cause, points } of there) {
        const turned = {
          figure: cause,
          threshold: cause,
          weight: cause,
          "now-measured": "no-longer-measured",
          "no-longer-measured": "now-measured",
        }[cause];
        const same = back.find((other) => other.key === key && other.cause === turned);
        // Each way is rounded for itself.
        expect(Math.abs((same?.points ?? Number.NaN) + points)).toBeLessThan(0.025);
      }
    }),
    { seed },
  );
});

it("is the figures alone where the same is measured by the same rules", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })), {
        minLength: 2,
        maxLength: 5,
      }),
      (values) => {
        const rules = values.map(
          (_, index): IndicatorRule => ({
            pillar: "engagement",
            key: `k${index}`,
            weight: index + 1,
            threshold: { none: 0, full: 10, source: { kind: "user", name: "x" } },
          }),
        );
        const at = (side: 0 | 1): Assessment =>
          assess(
            "engagement",
            rules,
            values.map(
              (pair, index): Figure => ({
                key: `k${index}`,
                status: "measured",
                measurement: {
                  value: pair[side],
                  unit: "hours",
                  sampleSize: 5,
                  sampleOf: "openings",
                  window,
                  definition: `k${index}@1`,
                },
              }),
            ),
          );
        const total = rules.reduce((sum, { weight }) => sum + weight, 0);
        const [from, to] = [at(0), at(1)];
        if (from.score.status !== "available" || to.score.status !== "available")
          throw new RangeError("All is measured.");
        for (const { key, cause, points } of scoreEffects(
          from,
          to,
          Math.round((to.score.score - from.score.score) * 100) / 100,
        )) {
          const index = Number(key.slice(1));
          const [before = 0, now = 0] = values[index] ?? [];
          expect(cause).toBe("figure");
          expect(Math.abs(points - ((index + 1) / total) * (now - before) * 10)).toBeLessThan(0.025);
        }
      },
    ),
    { seed },
  );
});
