import { describe, expect, it } from "vitest";
import type { Figure, HealthReport } from "../health/report/health-report.js";
import { readHealthReport } from "../health/schemas/read-health-report.js";
import { reportOfVersion1 } from "../health/schemas/report-of-version-1.test-support.js";
import type { Measurement } from "../model/measurement.js";
import { wilsonInterval } from "../stats/wilson-interval.js";
import { compareHealthReports } from "./compare-health-reports.js";
import type { FigureChange } from "./report-comparison.js";

const base = readHealthReport(reportOfVersion1())._unsafeUnwrap();
const later = {
  asOf: "2026-06-29T00:00:00.000Z",
  window: { from: "2026-03-31T00:00:00.000Z", until: "2026-06-29T00:00:00.000Z" },
};

function measured(key: string, measurement: Partial<Measurement>): Figure {
  const facts = {
    unit: "share",
    sampleSize: 80,
    sampleOf: "openings",
    window: base.window,
    definition: `${key}@1`,
  } as const;
  return { key, status: "measured", measurement: { value: 0, ...facts, ...measurement } };
}

function share(successes: number, trials: number): Partial<Measurement> {
  const ends = wilsonInterval(successes, trials) ?? { lower: 0, upper: 1 };
  return { value: successes / trials, sampleSize: trials, interval: { ...ends, level: 0.95, method: "wilson" } };
}

function changeOf(from: Figure | undefined, to: Figure | undefined): FigureChange | undefined {
  const report = (figure: Figure | undefined): HealthReport => ({
    ...base,
    figures: figure === undefined ? [] : [figure],
  });
  return compareHealthReports(report(from), report(to)).figures[0];
}

describe("figures", () => {
  it("differ beyond chance where the interval of their difference does not hold 0 (Newcombe 1998)", () => {
    const change = changeOf(measured("response-rate", share(48, 80)), measured("response-rate", share(56, 70)));
    expect(change).toMatchObject({ verdict: "beyond-chance", interval: { level: 0.95, method: "mover" } });
    expect(change?.status === "compared" && change.interval?.lower).toBeCloseTo(0.0524, 4);
    expect(changeOf(measured("x", share(50, 80)), measured("x", share(56, 80)))).toMatchObject({
      verdict: "within-chance",
    });
  });

  it("are counts where they have no interval and none was asked for, and else not judged", () => {
    const count = measured("x", { value: 3, unit: "people" });
    expect(changeOf(count, measured("x", { value: 5, unit: "people" }))).toMatchObject({
      verdict: "counted",
      difference: 2,
    });
    const unsure = measured("x", { value: 5, unit: "people", caveats: [{ code: "interval-not-given" }] });
    expect(changeOf(count, unsure)).toMatchObject({ verdict: "not-judged" });
  });

  it("have no end of an interval where one of them has none there", () => {
    const open = measured("x", { value: 5, unit: "hours", interval: { lower: 4, level: 0.95, method: "log-log" } });
    const whole = measured("x", {
      value: 1,
      unit: "hours",
      interval: { lower: 0, upper: 2, level: 0.95, method: "log-log" },
    });
    const change = changeOf(whole, open);
    expect(change).toMatchObject({ verdict: "beyond-chance" });
    expect(change?.status === "compared" && Object.keys(change.interval ?? {})).toEqual(["lower", "level", "method"]);
  });

  it("are not compared by another rule, unit or length of window", () => {
    const one = measured("x", { value: 1 });
    expect(changeOf(one, measured("x", { definition: "x@2" }))).toMatchObject({ reason: "other-definition" });
    expect(changeOf(one, measured("x", { unit: "hours" }))).toMatchObject({ reason: "other-unit" });
    const short = { from: "2026-01-01T00:00:00.000Z", until: "2026-01-08T00:00:00.000Z" };
    expect(changeOf(one, measured("x", { window: short }))).toMatchObject({ reason: "other-window-length" });
  });

  it("come and go with the reason of the other report", () => {
    const refusal = {
      type: "InsufficientData",
      definition: "x@1",
      reason: "no-openings",
      needed: 1,
      found: 0,
    } as const;
    const refused: Figure = { key: "x", status: "refused", refusal };
    expect(changeOf(refused, measured("x", {}))).toMatchObject({ status: "now-measured", refusal });
    expect(changeOf(measured("x", {}), undefined)).not.toHaveProperty("refusal");
    expect(changeOf(refused, refused)).toBeUndefined();
  });
});

describe("reports", () => {
  it("of the same sources are one community, and what they do not share is said", () => {
    expect(compareHealthReports(base, { ...base, ...later })).toMatchObject({ relation: "one-community", notes: [] });
    expect(compareHealthReports(base, base).notes).toEqual(["same-moment"]);
    const near = {
      asOf: "2026-02-28T00:00:00.000Z",
      window: { from: "2025-11-30T00:00:00.000Z", until: "2026-02-28T00:00:00.000Z" },
    };
    expect(compareHealthReports(base, { ...base, ...near, timeZone: "UTC" }).notes).toEqual([
      "other-time-zone",
      "windows-overlap",
    ]);
    const other = { ...base, sources: [{ source: "elsewhere", capabilities: [] }] };
    expect(compareHealthReports(base, other)).toMatchObject({
      relation: "two-communities",
      notes: ["other-capabilities"],
    });
    expect(compareHealthReports(base, { ...other, ...later }, { relation: "one-community" }).notes).toEqual([
      "other-sources",
    ]);
  });

  it("that are the same differ in nothing", () => {
    const { scores, figures, findings } = compareHealthReports(base, base);
    for (const { difference, effects } of scores)
      expect({ difference: difference ?? 0, effects }).toEqual({ difference: 0, effects: [] });
    for (const change of figures) expect(change).toMatchObject({ status: "compared", difference: 0 });
    for (const change of figures) expect(change).not.toMatchObject({ verdict: "beyond-chance" });
    expect([findings.came, findings.went]).toEqual([[], []]);
    expect(findings.stayed).toHaveLength(base.findings.length);
  });

  it("tell findings apart by code and what they name, not by their numbers", () => {
    const finding = (work: string, share: number): HealthReport["findings"][number] => ({
      code: "one-person-carries",
      params: { work, share },
      severity: "serious",
      pillar: "continuityRisk",
      key: "ours",
    });
    const { findings } = compareHealthReports(
      { ...base, findings: [finding("reply", 0.7), finding("answering", 0.8)] },
      { ...base, findings: [finding("answering", 0.6), finding("tidying", 0.9)] },
    );
    expect(findings.came).toEqual([finding("tidying", 0.9)]);
    expect(findings.went).toEqual([finding("reply", 0.7)]);
    expect(findings.stayed).toEqual([{ from: finding("answering", 0.8), to: finding("answering", 0.6) }]);
  });
});

describe("scores of one's own", () => {
  const [figure] = base.assessments;
  const own = (name: string, points: number): HealthReport => {
    const [first] = figure?.indicators ?? [];
    const measurement = { ...share(points, 100), unit: "share", sampleOf: "openings", window: base.window } as const;
    const outcome = {
      status: "measured",
      points,
      measurement: { value: points / 100, sampleSize: 100, definition: "response-rate@1", ...measurement },
    } as const;
    const indicators = first === undefined ? [] : [{ ...first, key: "response-rate", weight: 1, outcome }];
    const score = { status: "available", score: points, band: "fair" } as const;
    return { ...base, ownAssessments: [{ name, direction: "higher-is-better", score, coverage: 1, indicators }] };
  };

  it("change as those of the library do, with what moved them", () => {
    const { ownScores } = compareHealthReports(own("Welcome", 40), own("Welcome", 65));
    expect(ownScores).toMatchObject([
      { name: "Welcome", difference: 25, effects: [{ key: "response-rate", cause: "figure", points: 25 }] },
    ]);
  });

  it("are known by their names, and told where one report alone has them", () => {
    const { ownScores = [] } = compareHealthReports(own("Before", 40), own("Now", 65));
    expect(ownScores.map(({ name, from, to, difference }) => [name, from?.status, to?.status, difference])).toEqual([
      ["Now", undefined, "available", undefined],
      ["Before", "available", undefined, undefined],
    ]);
    expect(compareHealthReports(base, base)).not.toHaveProperty("ownScores");
  });
});
