import type { Measurement } from "@org/community-core";
import type { ComparedShare, FederationReport } from "@org/community-core/federation";
import { describe, expect, it } from "vitest";
import { languageCodes } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { shareScale } from "./drawing/scale.js";
import { federationCharts } from "./federation-charts.js";
import { expectLegible } from "./legible.test-support.js";
import { numberOf, ofClass, parsedSvg } from "./parsed-svg.test-support.js";

const window = { from: "2026-01-01T00:00:00Z", until: "2026-04-01T00:00:00Z" };
const refusal = { type: "CapabilityMissing", definition: "x@1", missing: ["replies"] } as const;

function measured(value: number, sampleSize: number): Measurement {
  const definition = "response-rate@1";
  const interval = { lower: Math.max(0, value - 0.2), upper: Math.min(1, value + 0.2), level: 0.95, method: "wilson" };
  const more = sampleSize < 5 ? {} : { interval };
  return { value, unit: "share", sampleSize, sampleOf: "openings", window, definition, ...more };
}

const shares = [0.1, 0.9, 0.5, 0.3];
const parts = [
  ...shares.map((value, index) => ({
    part: index === 0 ? "<b>Burgerbewonersinitiatiefcommunity</b> Zuidoostoverijssel" : `Part ${index}`,
    raw: { status: "measured", value: measured(value, index === 3 ? 3 : 40_000) } as const,
    shrunk: value,
  })),
  { part: "Unseen", raw: { status: "refused", refusal } as const },
];

function reportOf(share: Partial<ComparedShare>): FederationReport {
  const compared: ComparedShare = {
    key: "response-rate",
    whole: { status: "measured", value: measured(0.5, 100) },
    parts,
    pooled: 0.5,
    order: { status: "not-shown", reason: "too-few-parts", needed: 10, found: 4 },
    ...share,
  };
  return {
    schema: "federation-report@1",
    asOf: window.until,
    timeZone: "UTC",
    window,
    pseudonyms: "numbered",
    whole: { status: "refused", refusal },
    parts: [],
    outside: [],
    shares: [compared],
    subjects: { status: "refused", refusal },
    withoutSteering: [],
    findings: { status: "refused", refusal },
  };
}

describe("federationCharts", () => {
  const english = speech("en", "UTC");

  it.each(languageCodes)("is legible with names of any length (%s)", (language) => {
    const charts = federationCharts(reportOf({}), speech(language, "UTC"));
    expect(charts.map(({ id }) => id)).toEqual(["federation-response-rate"]);
    charts.forEach(expectLegible);
  });

  it("has a dot for each part that is measured, in the order in which they were given, and an open one without interval", () => {
    const [chart] = federationCharts(reportOf({}), english);
    const elements = parsedSvg(chart?.svg ?? "");
    const dots = elements.filter(({ name }) => name === "circle");
    // Between the first line and the last of the grid lie 0 and 1.
    const grid = ofClass(elements, "chart-grid").map((line) => numberOf(line, "x1"));
    const scale = shareScale([Math.min(...grid), Math.max(...grid)]);
    dots.forEach((dot, index) => {
      expect(scale.valueAt(numberOf(dot, "cx"))).toBeCloseTo(shares[index] ?? -1, 3);
    });
    expect(dots.map(({ attributes }) => attributes["class"])).toEqual(["chart-1", "chart-1", "chart-1", "chart-open"]);
    expect(ofClass(elements, "chart-limit").map((line) => scale.valueAt(numberOf(line, "x1")))[0]).toBeCloseTo(0.5, 3);
  });

  it("has the order that the report shows, and no other", () => {
    const order = { status: "shown", parts: ["Part 1", "Part 2", "Part 3", parts[0]?.part ?? ""] } as const;
    const names = (share: Partial<ComparedShare>) =>
      federationCharts(reportOf(share), english).flatMap(({ table }) => table.rows.map(([name]) => name));
    expect(names({ order })).toEqual(order.parts);
    expect(names({})).toEqual(parts.slice(0, 4).map(({ part }) => part));
  });

  it("draws nothing of a share that fewer than two parts have", () => {
    expect(federationCharts(reportOf({ parts: parts.slice(3) }), english)).toEqual([]);
  });
});
