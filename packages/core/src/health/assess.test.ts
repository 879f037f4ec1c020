import { describe, expect, it } from "vitest";
import { measurement } from "../model/measurement.js";
import { assess, assessOwn } from "./assess.js";
import type { Pillar } from "./assessment/finding.js";
import { type IndicatorRule, indicatorRules } from "./assessment/indicator-rule.js";
import type { Figure } from "./report/health-report.js";

const window = { from: 0, until: 86_400_000 };

function rule(key: string, weight: number, pillar: Pillar = "viability"): IndicatorRule {
  return { pillar, key, weight, threshold: { none: 0, full: 10, source: { kind: "ours", name: "test" } } };
}

function figure(key: string, value: number): Figure {
  const facts = {
    value,
    unit: "people" as const,
    sampleSize: 1,
    sampleOf: "people" as const,
    window,
    definition: "test@1",
  };
  return { key, status: "measured", measurement: measurement(facts) };
}

function refused(key: string): Figure {
  const refusal = { type: "InsufficientData" as const, definition: "test@1", reason: "none", needed: 1, found: 0 };
  return { key, status: "refused", refusal };
}

describe("assess", () => {
  it("is the weighted mean of the points", () => {
    // By hand: (0.75 × 100 + 0.25 × 20) = 80.
    const { score, coverage } = assess("viability", [rule("a", 3), rule("b", 1)], [figure("a", 10), figure("b", 2)]);
    expect(score).toEqual({ status: "available", score: 80, band: "strong" });
    expect(coverage).toBe(1);
  });

  it("leaves what is missing out of both sides, and keeps a measured 0", () => {
    const rules = [rule("a", 1), rule("b", 1)];
    const missing = assess("viability", rules, [figure("a", 6), refused("b")]);
    expect(missing.score).toEqual({ status: "available", score: 60, band: "fair" });
    expect(missing.coverage).toBe(0.5);
    const zero = assess("viability", rules, [figure("a", 6), figure("b", 0)]);
    expect(zero.score).toEqual({ status: "available", score: 30, band: "weak" });
  });

  // metrics.md A.9: all signals missing → unavailable; under 40 % coverage no score, at 40 % one.
  it.each([
    [0.39, { status: "unavailable", reason: "too-little-measured" }],
    [0.4, { status: "available", score: 50, band: "fair" }],
    [0, { status: "unavailable", reason: "nothing-measured" }],
  ])("with a coverage of %d gives %o", (weight, score) => {
    const rules = [rule("a", weight), rule("b", 1 - weight)];
    expect(assess("viability", rules, [figure("a", 5), refused("b")]).score).toEqual(score);
  });

  it("counts a figure that nobody measured as missing, visibly", () => {
    const { indicators, coverage } = assess("viability", [rule("a", 1), rule("x", 1)], [figure("a", 5)]);
    expect(coverage).toBe(0.5);
    expect(indicators[1]?.outcome).toMatchObject({ status: "refused", refusal: { reason: "no-such-figure" } });
  });

  it("reads exposure the other way round", () => {
    const { score, direction, movesMost, indicators } = assess(
      "continuityRisk",
      [rule("a", 1, "continuityRisk"), rule("b", 1, "continuityRisk")],
      [figure("a", 10), figure("b", 4)],
    );
    expect(direction).toBe("lower-is-better");
    expect(score).toEqual({ status: "available", score: 70, band: "weak" });
    expect(indicators.map(({ potential }) => potential)).toEqual([50, 20]);
    expect(movesMost).toBe("a");
  });

  it("names nothing that would move the score where all is at its best", () => {
    expect(assess("viability", [rule("a", 1)], [figure("a", 10)])).not.toHaveProperty("movesMost");
  });

  it("passes over a weight of 0 and refuses a negative one", () => {
    expect(assess("viability", [rule("a", 0)], [figure("a", 1)]).indicators).toEqual([]);
    expect(() => assess("viability", [rule("a", -1)], [])).toThrow(RangeError);
  });
});

describe("the library's rules", () => {
  it("sum to 1 within each pillar", () => {
    for (const pillar of ["viability", "engagement", "continuityRisk"]) {
      const weights = indicatorRules.filter((one) => one.pillar === pillar).map(({ weight }) => weight);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
    }
  });

  it("name the source of every threshold, with the reasoning where it is ours", () => {
    for (const { threshold } of indicatorRules) {
      expect(threshold.source.name).not.toBe("");
      if (threshold.source.kind === "ours") expect(threshold.source.reasoning).toBeTruthy();
    }
  });
});

describe("assessOwn", () => {
  it("judges a score of one's own as the library's are judged, and gives it its name", () => {
    const rules = [rule("a", 3), rule("b", 1)];
    const figures = [figure("a", 10), figure("b", 2)];
    const { pillar: _, ...library } = assess("viability", rules, figures);
    expect(assessOwn({ name: "Welcome", rules }, figures)).toEqual({ name: "Welcome", ...library });
    expect(assessOwn({ name: "Welcome", rules: [] }, figures).score.status).toBe("unavailable");
  });
});
