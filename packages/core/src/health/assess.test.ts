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

function figure(key: string, value: number, sampleSize = 1): Figure {
  const facts = {
    value,
    unit: "people" as const,
    sampleSize,
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

  it("looks at the rules of its pillar alone, and at the figure of the whole, not of a part", () => {
    const rules = [rule("a", 1), rule("b", 1, "engagement")];
    const ofPart: Figure = { ...figure("a", 1), of: { part: "north" } };
    const { indicators, score } = assess("viability", rules, [ofPart, figure("a", 10), figure("b", 0)]);
    expect(indicators.map(({ key }) => key)).toEqual(["a"]);
    expect(score).toMatchObject({ score: 100 });
  });

  it("says what each could move as the score is reckoned, of what was measured (by hand)", () => {
    const { indicators, movesMost } = assess(
      "viability",
      [rule("a", 1), rule("b", 1), rule("c", 2)],
      [figure("a", 10), figure("b", 4), refused("c")],
    );
    // Half of the weight is measured: b has a half of the score, and 60 points to gain.
    expect(indicators.map(({ potential }) => potential)).toEqual([0, 30, undefined]);
    expect(movesMost).toBe("b");
  });

  // Four equal bands of ours, each with its lower end.
  it.each([
    [10, "strong"],
    [7.5, "strong"],
    [7.4, "fair"],
    [5, "fair"],
    [4.9, "weak"],
    [2.5, "weak"],
    [2.4, "critical"],
    [0, "critical"],
  ])("of %d of 10 is %s, and as much exposure the other way round", (value, band) => {
    expect(assess("viability", [rule("a", 1)], [figure("a", value)]).score).toMatchObject({ band });
    const exposure = assess("continuityRisk", [rule("a", 1, "continuityRisk")], [figure("a", 10 - value)]);
    expect(exposure.score).toMatchObject({ band });
  });

  it("gives no points for a sample that is too small, and tells which would do", () => {
    const needing = (leastSample: number): IndicatorRule => ({ ...rule("a", 1), leastSample });
    const given = (leastSample: number) => assess("viability", [needing(leastSample)], [figure("a", 5, 30)]);
    expect(given(30).score).toMatchObject({ score: 50 });
    expect(given(31).score).toEqual({ status: "unavailable", reason: "nothing-measured" });
    expect(given(31).indicators[0]?.outcome).toEqual({
      status: "refused",
      refusal: { type: "InsufficientData", definition: "test@1", reason: "sample-too-small", needed: 31, found: 30 },
    });
  });

  it("gives no points for a figure of the own acts of some people, and for any other remark it does", () => {
    const remarked = (...codes: readonly string[]): Figure => {
      const one = figure("a", 5);
      const caveats = codes.map((code) => ({ code }));
      return one.status === "measured" ? { ...one, measurement: { ...one.measurement, caveats } } : one;
    };
    const judged = (...codes: readonly string[]) => assess("viability", [rule("a", 1)], [remarked(...codes)]);
    expect(judged("hosts-not-known").score).toMatchObject({ score: 50 });
    expect(judged("hosts-not-known", "own-acts-alone").indicators[0]?.outcome).toEqual({
      status: "refused",
      refusal: { type: "DataUnreliable", definition: "test@1", reason: "own-acts-alone" },
    });
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
