import { describe, expect, it } from "vitest";
import type { SourceRecord } from "../source/records.js";
import { communityHealth } from "./community-health.js";
import { healthReportSchema } from "./schemas/health-report-schema.js";

const asOf = "2026-04-01T00:00:00Z";

/** Forty conversations, one every other day; `answerers[i % n]` gives the first answer to each. */
function conversations(answerers: readonly string[], more: readonly SourceRecord[] = []): readonly SourceRecord[] {
  const records: SourceRecord[] = [...more];
  for (let day = 0; day < 40; day++) {
    const opened = Date.UTC(2026, 0, 2 + day * 2, 9);
    const conversation = `c${day}`;
    const at = (hours: number): string => new Date(opened + hours * 3_600_000).toISOString();
    records.push({
      kind: "contribution",
      id: `o${day}`,
      type: "opening",
      at: at(0),
      author: `asker-${day % 13}`,
      conversation,
    });
    const author = answerers[day % answerers.length] ?? "";
    records.push({
      kind: "contribution",
      id: `r${day}`,
      type: "reply",
      at: at(3),
      author,
      conversation,
      target: `o${day}`,
    });
  }
  return records;
}

describe("communityHealth", () => {
  it("says how many of the contributions are of automated accounts: forty replies, by hand, and nothing where none is", async () => {
    const bot = { kind: "member", id: "bot", actor: "automated" } as const;
    const health = (await communityHealth(conversations(["bot"], [bot]), { asOf }))._unsafeUnwrap();
    expect(health.report.data).toMatchObject({ contributions: 80, automated: 40, contributors: 13 });
    const people = (await communityHealth(conversations(["eva"]), { asOf }))._unsafeUnwrap();
    expect("automated" in people.report.data).toBe(false);
  });

  it("says that one person carries the answering", async () => {
    const health = (await communityHealth(conversations(["eva", "eva", "eva", "tom"]), { asOf }))._unsafeUnwrap();
    const [finding] = health.report.findings;
    // By construction: 30 of 40 first answers by one person.
    expect(finding).toMatchObject({
      code: "one-person-carries",
      severity: "critical",
      params: { share: 0.75, count: 30 },
    });
    const risk = health.report.assessments.find(({ pillar }) => pillar === "continuityRisk");
    expect(risk?.score).toMatchObject({ status: "available", band: "critical" });
    expect(risk?.movesMost).toBe("contributor-absence-factor/answering");
  });

  it("does not say so where the answering is spread", async () => {
    const answerers = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const { report } = (await communityHealth(conversations(answerers), { asOf }))._unsafeUnwrap();
    expect(report.findings.map(({ code }) => code)).not.toContain("one-person-carries");
    expect(report.findings.map(({ code }) => code)).toContain("well-spread");
  });

  it("tells tidying and moderating by what people did to others, and each of them once", async () => {
    const at = (day: number): string => new Date(Date.UTC(2026, 0, 2 + day * 2, 12)).toISOString();
    const days = Array.from({ length: 40 }, (_, day) => day);
    const said = { kind: "contribution", conversation: "c1" } as const;
    const own = days.map((day) => ({
      ...said,
      id: `e${day}`,
      type: "edit" as const,
      at: at(day),
      author: "asker-1",
      target: "o1",
    }));
    const pins = days.map((day) => ({
      ...said,
      id: `p${day}`,
      type: "moderation" as const,
      act: "pin" as const,
      at: at(day),
      author: "tom",
      target: `o${day}`,
    }));
    const answerers = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const { report } = (await communityHealth(conversations(answerers, [...own, ...pins]), { asOf }))._unsafeUnwrap();
    // By construction: 40 pins by one person, which are tidying; nobody edited what another wrote, nobody moderated.
    expect(report.carriers.map(({ work, total }) => [work, total])).toEqual([
      ["first-response", 40],
      ["opening", 40],
      ["reply", 40],
      ["tidying", 40],
    ]);
    const carried = report.findings.filter(({ code }) => /one-person/.test(code));
    expect(carried.map(({ code, params }) => [code, params["work"], params["share"]])).toEqual([
      ["one-person-carries", "tidying", 1],
    ]);
    const outcomes = ["tidying", "moderating", "edit", "moderation"].map((work) => {
      const figure = report.figures.find(({ key }) => key === `contributor-absence-factor/${work}`);
      return figure?.status === "measured" ? figure.measurement : figure?.refusal;
    });
    expect(outcomes).toMatchObject([
      { value: 1, sampleSize: 40, sampleOf: "acts", definition: "contributor-absence-factor/tidying@1" },
      { reason: "no-acts", definition: "contributor-absence-factor/moderating@1" },
      undefined,
      undefined,
    ]);
  });

  it("numbers people, keeps no id, and is plain JSON that meets its schema", async () => {
    const { report } = (await communityHealth(conversations(["eva"]), { asOf }))._unsafeUnwrap();
    expect(JSON.stringify(report)).not.toContain("eva");
    expect(report.carriers[0]?.carriers[0]?.person).toMatch(/^P\d+$/);
    expect(healthReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  it("refuses what rests on roles where roles are not known, and says so once", async () => {
    const { report } = (await communityHealth(conversations(["eva"]), { asOf }))._unsafeUnwrap();
    expect(report.stage).toMatchObject({ status: "refused", refusal: { missing: ["duties"] } });
    expect(report.findings.filter(({ code }) => code === "roles-unknown")).toHaveLength(1);
  });

  it("says of declared duties who has nobody behind them", async () => {
    const duties: readonly SourceRecord[] = [
      {
        kind: "duty",
        holder: "eva",
        duty: "steering",
        from: "2025-01-01",
        engagement: "hired",
        contractUntil: "2026-06-30",
      },
      { kind: "duty", holder: "tom", duty: "answering", from: "2025-01-01", delegated: true, backup: "eva" },
      { kind: "duty", holder: "old", duty: "moderating", from: "2024-01-01", until: "2024-12-31" },
    ];
    const { report } = (await communityHealth(conversations(["eva", "tom"], duties), { asOf }))._unsafeUnwrap();
    const declared = report.findings.filter(({ code }) =>
      ["no-backup", "contract-ends", "delegated-without-guide"].includes(code),
    );
    expect(declared.map(({ code, params }) => [code, params["duty"]])).toEqual([
      ["no-backup", "steering"],
      ["contract-ends", "steering"],
      ["delegated-without-guide", "answering"],
    ]);
  });

  it("gives no score and no figure for nothing at all", async () => {
    const { report } = (await communityHealth([], { asOf }))._unsafeUnwrap();
    expect(report.assessments.map(({ score }) => score.status)).toEqual(["unavailable", "unavailable", "unavailable"]);
    expect(report.figures.every(({ status }) => status === "refused")).toBe(true);
  });

  it("names bad records and goes on", async () => {
    // The cast: what JSON from outside may hold is just what is tried here.
    const bad = [null, 7, { kind: "contribution", id: "x" }, { kind: "__proto__" }] as unknown as SourceRecord[];
    const health = (await communityHealth([...bad, ...conversations(["eva"])], { asOf })).unwrapOr(undefined);
    expect(health?.report.data.contributions).toBe(80);
    expect(health?.issues.length).toBeGreaterThan(0);
    expect(health?.accounting.reduce((sum, { rejected }) => sum + rejected, 0)).toBe(4);
  });

  it("takes records that say they are not complete for half of what there is", async () => {
    const result = await communityHealth([...conversations(["eva"]), { kind: "end", complete: false }], { asOf });
    expect(result._unsafeUnwrapErr()).toMatchObject({ type: "SourceStopped", reason: "stopped-early" });
  });

  it("lets users replace a rule and add their own figure", async () => {
    const rule = {
      pillar: "engagement" as const,
      key: "visits",
      weight: 1_000,
      threshold: { none: 0, full: 100, source: { kind: "user" as const, name: "our goal" } },
    };
    const visits = {
      key: "visits",
      status: "measured" as const,
      measurement: {
        value: 25,
        unit: "people" as const,
        sampleSize: 25,
        sampleOf: "people" as const,
        window: { from: "2026-01-01T00:00:00.000Z", until: asOf },
        definition: "visits@1",
      },
    };
    const options = { asOf, rules: [rule], figures: [visits] };
    const { report } = (await communityHealth(conversations(["eva"]), options))._unsafeUnwrap();
    const engagement = report.assessments.find(({ pillar }) => pillar === "engagement");
    expect(engagement?.score).toMatchObject({ status: "available" });
    expect(engagement?.indicators.find(({ key }) => key === "visits")?.outcome).toMatchObject({ points: 25 });
  });

  it.each([{ asOf: "yesterday" }, { asOf, days: 0 }, { asOf, timeZone: "Amsterdam" }])(
    "refuses %o as a mistake",
    async (options) => {
      await expect(communityHealth([], options)).rejects.toThrow(RangeError);
    },
  );
});
