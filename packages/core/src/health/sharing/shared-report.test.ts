import { describe, expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import type { FactRecord } from "../../model/fact.js";
import { assessHealth } from "../assess-health.js";
import type { Figure, HealthReport } from "../report/health-report.js";
import { sharedReport } from "./shared-report.js";

const asOf = "2026-04-01T00:00:00Z";

/** Forty conversations, each opened by somebody else; eva answers thirty of them, tom six and kim four. */
function reportOf(more: readonly FactRecord[] = []): HealthReport {
  const records: FactRecord[] = [...more];
  for (let day = 0; day < 40; day++) {
    const at = (hour: number): string => new Date(Date.UTC(2026, 0, 2 + day * 2, hour)).toISOString();
    const author = day < 30 ? "eva" : day < 36 ? "tom" : "kim";
    const said = { kind: "contribution", conversation: `c${day}` } as const;
    records.push({ ...said, id: `o${day}`, type: "opening", at: at(9), author: `asker${day}` });
    records.push({ ...said, id: `r${day}`, type: "reply", at: at(12), author, target: `o${day}` });
  }
  return assessHealth(createDataset(records, { pseudonyms: "ids" }), { asOf });
}

function codesOf({ findings }: HealthReport): readonly string[] {
  return findings.map(({ code }) => code);
}

/** A figure of a part, with so many of a sample. */
function figureOf(of: Figure["of"], value: number, sampleSize: number, sampleOf: "people" | "contributions"): Figure {
  return {
    key: "active-contributors",
    ...(of === undefined ? {} : { of }),
    status: "measured",
    measurement: {
      value,
      unit: "people",
      sampleSize,
      sampleOf,
      window: { from: "2026-01-01T00:00:00.000Z", until: "2026-04-01T00:00:00.000Z" },
      definition: "active-contributors@1",
    },
  };
}

describe("sharedReport", () => {
  it("says that answering rests on one person, and not on whom", () => {
    const shared = sharedReport(reportOf());
    const [finding] = shared.findings.filter(({ code }) => code === "one-person-carries");
    expect(finding).toMatchObject({ params: { share: 0.75, count: 30 } });
    expect(finding).not.toHaveProperty("people");
    expect(shared.carriers.find(({ work }) => work === "reply")).toEqual({ work: "reply", total: 40, carriers: [] });
    expect(JSON.stringify(shared)).not.toMatch(/eva|tom|kim/);
  });

  it("says that a duty has no backup, once, and leaves out what is about one person alone", () => {
    const team = reportOf([
      { kind: "duty", holder: "eva", duty: "steering", contractUntil: "2026-06-30", delegated: true },
      { kind: "duty", holder: "tom", duty: "steering" },
    ]);
    expect(codesOf(team)).toEqual(expect.arrayContaining(["contract-ends", "delegated-without-guide"]));
    const shared = codesOf(sharedReport(team));
    expect(shared).not.toContain("contract-ends");
    expect(shared).not.toContain("delegated-without-guide");
    const single = sharedReport(reportOf([{ kind: "duty", holder: "eva", duty: "steering" }]));
    expect(codesOf(single).filter((code) => code === "no-backup")).toEqual(["no-backup"]);
  });

  it("leaves out a figure of a department or a group that does not rest on five people", () => {
    const told = [figureOf(undefined, 30, 30, "people"), figureOf({ department: "Care" }, 12, 12, "people")];
    const few = [figureOf({ group: "partners" }, 4, 4, "people"), figureOf({ group: "press" }, 1, 1, "people")];
    expect(sharedReport({ ...reportOf(), figures: [...told, ...few] }).figures).toEqual(told);
  });

  it("leaves out when they did it, and the curves, where fewer than five people contributed", () => {
    const of = (value: number): HealthReport => {
      const report = reportOf();
      const figures = report.figures.filter(({ key }) => key !== "active-contributors");
      return sharedReport({ ...report, figures: [...figures, figureOf(undefined, value, value, "people")] });
    };
    expect(reportOf().datesAndTimes?.status).toBe("measured");
    expect(of(5).datesAndTimes?.status).toBe("measured");
    expect(of(4)).not.toHaveProperty("datesAndTimes");
    expect(of(4)).not.toHaveProperty("series");
  });
});
