import { describe, expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import { formatInstant, instantOf } from "../../model/instant.js";
import { periodStarts, recordedUntil, stepFor } from "./periods.js";

const window = (from: string, until: string) => ({ from: instantOf(from), until: instantOf(until) });

describe("stepFor", () => {
  it.each([
    ["2026-01-01T00:00:00Z", "2026-04-01T00:00:00Z", "week"],
    ["2024-01-01T00:00:00Z", "2026-04-01T00:00:00Z", "month"],
    ["2010-01-01T00:00:00Z", "2026-04-01T00:00:00Z", "quarter"],
    ["0001-01-01T00:00:00Z", "2026-04-01T00:00:00Z", "quarter"],
  ])("from %s until %s: a %s", (from, until, step) => {
    expect(stepFor(window(from, until))).toBe(step);
  });
});

describe("periodStarts", () => {
  const written = (...given: Parameters<typeof periodStarts>) => periodStarts(...given).map(formatInstant);

  it("gives whole weeks from Monday on", () => {
    // 5 January 2026 was a Monday.
    expect(written(window("2026-01-01T00:00:00Z", "2026-01-22T00:00:00Z"), "week", "UTC")).toEqual([
      "2026-01-05T00:00:00.000Z",
      "2026-01-12T00:00:00.000Z",
      "2026-01-19T00:00:00.000Z",
    ]);
  });

  it("begins months and quarters with the day of the zone", () => {
    const year = window("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
    expect(written(year, "quarter", "Europe/Amsterdam")).toEqual([
      "2025-03-31T22:00:00.000Z",
      "2025-06-30T22:00:00.000Z",
      "2025-09-30T22:00:00.000Z",
      "2025-12-31T23:00:00.000Z",
    ]);
    expect(written(year, "month", "Pacific/Auckland")).toHaveLength(12);
  });

  it("keeps the latest of too many", () => {
    const starts = written(window("1990-01-01T00:00:00Z", "2026-01-01T00:00:00Z"), "month", "UTC", 2);
    expect(starts).toEqual(["2025-11-01T00:00:00.000Z", "2025-12-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z"]);
  });

  it("gives nothing where no whole period lies in the window", () => {
    expect(written(window("2026-01-02T00:00:00Z", "2026-01-31T00:00:00Z"), "month", "UTC")).toEqual([]);
  });
});

describe("recordedUntil", () => {
  const asOf = instantOf("2026-02-01T00:00:00Z");

  it("is not moved by one date far from the rest", () => {
    const records = Array.from({ length: 2000 }, (_, index) => ({
      kind: "contribution" as const,
      type: "reply" as const,
      id: `${index}`,
      author: "ann",
      at: index === 0 ? "1970-01-01T00:00:00Z" : "2026-01-01T00:00:00Z",
    }));
    expect(recordedUntil(createDataset(records), asOf)?.from).toBe(instantOf("2026-01-01T00:00:00Z"));
  });

  it("is nothing before there is anything", () => {
    expect(recordedUntil(createDataset([]), asOf)).toBeUndefined();
  });
});
