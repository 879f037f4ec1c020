import { describe, expect, it } from "vitest";
import { type MeasurementFacts, measurement } from "./measurement.js";

const facts: MeasurementFacts<"share"> = {
  value: 0.5,
  unit: "share",
  sampleSize: 10,
  sampleOf: "openings",
  window: { from: Date.UTC(2026, 0, 1), until: Date.UTC(2026, 1, 1) },
  definition: "response-rate@1",
};

describe("measurement", () => {
  it("writes the window out and keeps the rest", () => {
    const interval = { lower: 0.24, upper: 0.76, level: 0.95, method: "wilson" };
    const caveats = [{ code: "few-openings", params: { found: 10 } }];
    expect(measurement(Object.freeze({ ...facts, interval, caveats }))).toEqual({
      ...facts,
      interval,
      caveats,
      window: { from: "2026-01-01T00:00:00.000Z", until: "2026-02-01T00:00:00.000Z" },
    });
  });

  it("has no list of caveats when there are none", () => {
    expect(measurement({ ...facts, caveats: [] })).not.toHaveProperty("caveats");
    expect(measurement(facts)).not.toHaveProperty("caveats");
  });

  it("survives JSON unchanged", () => {
    const made = measurement({ ...facts, interval: { level: 0.95, method: "wilson" } });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses the value %d: a metric has to refuse instead", (value) => {
    expect(() => measurement({ ...facts, value })).toThrow(`response-rate@1 must be finite, got ${value}.`);
  });
});
