import { describe, expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import type { FactRecord } from "../../model/fact.js";
import { assessHealth } from "../assess-health.js";
import type { HealthReport } from "../report/health-report.js";
import { healthReportSchema } from "../schemas/health-report-schema.js";
import { reportWithoutPeople } from "./report-without-people.js";

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

function repliesOf({ carriers }: HealthReport) {
  return carriers.find(({ work }) => work === "reply");
}

function findingsOf({ findings }: HealthReport, code: string) {
  return findings.filter((finding) => finding.code === code);
}

describe("reportWithoutPeople", () => {
  const report = reportOf();

  it("takes the line of a carrier away and leaves the total and everybody else's share", () => {
    // By construction: 30, 6 and 4 of 40.
    expect(repliesOf(reportWithoutPeople(report, new Set(["eva"])))).toEqual({
      work: "reply",
      total: 40,
      carriers: [
        { person: "tom", share: 0.15, count: 6 },
        { person: "kim", share: 0.1, count: 4 },
      ],
    });
  });

  it("keeps a finding of the work without whoever carries it, and lets nobody take their place", () => {
    const [before] = findingsOf(report, "one-person-carries");
    const [after] = findingsOf(reportWithoutPeople(report, new Set(["eva"])), "one-person-carries");
    const { people, ...rest } = before ?? {};
    expect(people).toEqual(["eva", "tom"]);
    expect(after).toEqual(rest);
    expect(after?.params).toMatchObject({ share: 0.75, count: 30 });
  });

  it("keeps whoever carries the work if the next one goes", () => {
    const [finding] = findingsOf(reportWithoutPeople(report, new Set(["tom"])), "one-person-carries");
    expect(finding).toMatchObject({ people: ["eva"], params: { nextShare: 0.15 } });
  });

  it("takes findings of their duties and contracts away, and leaves those of others", () => {
    const duties: readonly FactRecord[] = [
      { kind: "duty", holder: "eva", duty: "steering", contractUntil: "2026-06-30", delegated: true },
      { kind: "duty", holder: "tom", duty: "moderating" },
    ];
    const before = reportOf(duties);
    const codes = ({ findings }: HealthReport): readonly string[] =>
      findings.filter(({ params }) => params["basis"] !== undefined).map(({ code }) => code);
    expect([...codes(before)].sort()).toEqual(["contract-ends", "delegated-without-guide", "no-backup", "no-backup"]);
    const after = reportWithoutPeople(before, new Set(["eva"]));
    expect(findingsOf(after, "no-backup").map(({ people }) => people)).toEqual([["tom"]]);
    expect(codes(after)).toEqual(["no-backup"]);
  });

  it("changes no figure, no score and no count, and the report still meets its schema", () => {
    const after = reportWithoutPeople(report, new Set(["eva", "tom", "kim"]));
    const rest = { carriers: 0, duties: 0, findings: 0 };
    expect({ ...after, ...rest }).toEqual({ ...report, ...rest });
    expect(healthReportSchema.safeParse(after).error).toBeUndefined();
  });

  it("takes them out of every duty, and leaves the numbers of it", () => {
    const before = reportOf([{ kind: "duty", holder: "eva", duty: "steering" }]);
    const after = reportWithoutPeople(before, new Set(["eva"]));
    expect(JSON.stringify(before.duties)).toContain("eva");
    expect(JSON.stringify(after.duties)).not.toContain("eva");
    const answering = ({ duties }: HealthReport) => duties?.each.find(({ duty }) => duty === "answering")?.work;
    // By construction: of 40 answers eva gave 30.
    expect(answering(after)).toMatchObject({
      value: { acts: 40, absenceFactor: { value: 1 }, carriers: [{ person: "tom", share: 0.15 }, { person: "kim" }] },
    });
    expect(after.duties?.answeredAlone).toMatchObject({
      value: {
        answered: 40,
        people: [
          { person: "tom", onlyThey: 6 },
          { person: "kim", onlyThey: 4 },
        ],
      },
    });
  });

  it("still reads and changes a report that was made before there were duties in it", () => {
    const { duties: _, ...older } = report;
    expect(healthReportSchema.safeParse(older).error).toBeUndefined();
    expect(reportWithoutPeople(older, new Set(["eva"]))).not.toHaveProperty("duties");
  });

  it("gives the report itself if it names none of them", () => {
    expect(reportWithoutPeople(report, new Set(["nobody"]))).toBe(report);
    expect(reportWithoutPeople(report, new Set())).toBe(report);
  });
});
