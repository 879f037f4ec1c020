import { assessHealth, type CommunityDataset, collect, indicatorRules } from "@org/community-core";
import { explainFigure } from "@org/community-core/evidence";
import { createSimulatorAdapter } from "@org/community-simulator";
import { beforeAll, describe, expect, it } from "vitest";
import { busyPlace } from "./evidence/busy-place.js";
import { figureFromRows } from "./evidence/figure-from-rows.js";

async function simulated(preset: "tiny" | "spread"): Promise<CommunityDataset> {
  const adapter = createSimulatorAdapter({ preset })._unsafeUnwrap();
  return (await collect(adapter, { keepIds: true }))._unsafeUnwrap().dataset;
}

describe.each([
  ["tiny", () => simulated("tiny")],
  ["spread", () => simulated("spread")],
  ["a busy place", () => busyPlace()],
] as const)("the rows under the figures of %s", (name, make) => {
  let dataset: CommunityDataset;
  beforeAll(async () => {
    dataset = await make();
  });

  it("make each figure again", () => {
    const last = dataset.contributions.at.at(-1) ?? 0;
    const report = assessHealth(dataset, { asOf: last + 1 });
    const told: string[] = [];
    for (const figure of report.figures) {
      const { evidence } = explainFigure(dataset, report, figure.key)._unsafeUnwrap();
      if (evidence.status !== "rows" || figure.status !== "measured") continue;
      const value = figureFromRows(evidence.rule, evidence.rows);
      expect(value, figure.key).toBeCloseTo(figure.measurement.value, 9);
      told.push(figure.key);
    }
    expect(told.length).toBeGreaterThan(name === "tiny" ? 15 : 20);
  });
});

it("every indicator of an assessment has rows", () => {
  const dataset = busyPlace();
  const report = assessHealth(dataset, { asOf: "2025-05-30T00:00:00Z" });
  const statuses = indicatorRules.map(({ key }) => {
    const { evidence } = explainFigure(dataset, report, key)._unsafeUnwrap();
    return [key, evidence.status];
  });
  expect(statuses.filter(([, status]) => status !== "rows")).toEqual([]);
});

it("says of every contribution at the edge why it is left out", () => {
  const dataset = busyPlace();
  const report = assessHealth(dataset, { asOf: "2025-05-30T00:00:00Z" });
  const reasons = (key: string): readonly (string | undefined)[] => {
    const { evidence } = explainFigure(dataset, report, key)._unsafeUnwrap();
    if (evidence.status !== "rows") throw new RangeError(`${key} has rows.`);
    expect(evidence.rows.filter(({ as, leftOut }) => (as === undefined) === (leftOut === undefined))).toEqual([]);
    return [...new Set(evidence.rows.map(({ leftOut }) => leftOut))].filter((reason) => reason !== undefined).sort();
  };
  expect(reasons("response-rate")).toEqual(["not-by-a-member", "too-young"]);
  expect(reasons("contributor-absence-factor/answering")).toEqual(["no-response"]);
  expect(reasons("active-contributors")).toEqual(["automated", "unknown-author"]);
  expect(reasons("new-contributors")).toEqual(["came-before"]);
});

it("names the figure that may be meant, and what a figure without rows rests on", () => {
  const dataset = busyPlace();
  const report = assessHealth(dataset, { asOf: "2025-05-30T00:00:00Z" });
  expect(explainFigure(dataset, report, "respone-rate")._unsafeUnwrapErr()).toMatchObject({ nearest: "response-rate" });
  const { evidence } = explainFigure(dataset, report, "reciprocity")._unsafeUnwrap();
  expect(evidence).toEqual({ status: "derived", from: "pairs-of-people" });
});
