import { describe, expect, it } from "vitest";
import { createDataset } from "../../dataset/create-dataset.js";
import { mergeDatasets } from "../../dataset/merge/merge-datasets.js";
import type { FactRecord } from "../../model/fact.js";
import { instantOf } from "../../model/instant.js";
import { dutyFindingCodes, dutyFindings } from "./duty-findings.js";

const asOf = instantOf("2026-04-01T00:00:00Z");

const timeZone = "UTC";

function found(...duties: readonly Omit<FactRecord<"duty">, "kind">[]): readonly string[] {
  const records = duties.map((duty) => ({ kind: "duty" as const, ...duty }));
  return dutyFindings(createDataset(records, { pseudonyms: "ids" }), asOf, timeZone).map(({ code, params }) => {
    expect(dutyFindingCodes).toContain(code);
    return `${code} ${params["duty"]}`;
  });
}

describe("dutyFindings", () => {
  it("names a duty with one holder and nobody behind them", () => {
    expect(found({ holder: "a", duty: "steering" })).toEqual(["no-backup steering"]);
  });

  it("is content with a second holder or a backup", () => {
    expect(found({ holder: "a", duty: "steering" }, { holder: "b", duty: "steering" })).toEqual([]);
    expect(found({ holder: "a", duty: "steering", backup: "b" })).toEqual([]);
  });

  it("tells whether a duty was declared or is a role of the platform", () => {
    const records = [
      { kind: "duty" as const, holder: "a", duty: "steering" as const, basis: "platform-role" as const },
    ];
    const [finding] = dutyFindings(createDataset(records, { pseudonyms: "ids" }), asOf, timeZone);
    expect(finding).toMatchObject({ params: { basis: "platform-role" }, people: ["a"] });
  });

  it.each([
    ["2026-03-30", []],
    ["2026-03-31", ["no-backup steering"]],
  ])("looks at duties held on the last day: one until %s gives %o", (until, expected) => {
    expect(found({ holder: "a", duty: "steering", until })).toEqual(expected);
  });

  it("does not take a duty of the first century for one of the twentieth", () => {
    const records = [
      { kind: "duty" as const, holder: "a", duty: "steering" as const, from: "0050-01-01", until: "0060-01-01" },
    ];
    const at = (moment: string) => dutyFindings(createDataset(records), instantOf(moment), timeZone).length;
    expect([at("0055-01-01T00:00:00Z"), at("1955-01-01T00:00:00Z")]).toEqual([1, 0]);
  });

  it("ends the last day where the day ends", () => {
    const held = { kind: "duty" as const, holder: "a", duty: "steering" as const, until: "2026-03-31" };
    const halfPastMidnight = instantOf("2026-04-01T00:30:00+02:00");
    const inZone = (zone: string) =>
      dutyFindings(createDataset([held], { pseudonyms: "ids" }), halfPastMidnight, zone).length;
    expect([inZone("Europe/Amsterdam"), inZone("UTC")]).toEqual([0, 1]);
  });

  it("knows a role without a first day from when it was seen", () => {
    const role = { holder: "a", duty: "moderating" as const, basis: "platform-role" as const };
    expect(found({ ...role, observedAt: "2026-04-09T00:00:00Z" })).toEqual([]);
    expect(found({ ...role, observedAt: "2026-03-01T00:00:00Z" })).toEqual(["no-backup moderating"]);
  });

  it("looks at each venue by itself, and at who holds the duty everywhere", () => {
    const moderating = { duty: "moderating" as const };
    expect(found({ ...moderating, holder: "x", venue: "A" }, { ...moderating, holder: "y", venue: "B" })).toHaveLength(
      2,
    );
    expect(found({ ...moderating, holder: "x", venue: "A" }, { ...moderating, holder: "z" })).toEqual([
      "no-backup moderating",
    ]);
  });

  it("tells a duty that one source shows and another declares once, and no role as the backup of another platform's", () => {
    type Stated = Omit<FactRecord<"duty">, "kind" | "duty">;
    const of = (source: string, duty: Stated) =>
      createDataset([{ kind: "duty", duty: "moderating", ...duty }], { source, pseudonyms: "ids" });
    const across = (...datasets: readonly ReturnType<typeof of>[]) =>
      dutyFindings(mergeDatasets(datasets, { as: "join" }).dataset, asOf, timeZone).map(
        ({ params, people = [] }) => `${params["basis"]} ${people.join()}`,
      );
    const role = { basis: "platform-role" } as const;
    const shown = of("forum", { holder: "x", ...role });
    expect(across(shown, of("file", { holder: "x" }))).toHaveLength(1);
    expect(across(shown, of("file", { holder: "y" }))).toEqual([]);
    expect(across(shown, of("file", { holder: "x", backup: "y" }))).toEqual([]);
    expect(across(shown, of("chat", { holder: "y", ...role })).sort()).toEqual(["platform-role x", "platform-role y"]);
  });

  it("passes over a duty that has not begun", () => {
    expect(found({ holder: "a", duty: "steering", from: "2026-04-02" })).toEqual([]);
  });

  it.each([
    ["2026-03-31", []],
    ["2026-06-30", ["contract-ends answering"]],
    ["2027-04-01", ["contract-ends answering"]],
    ["2027-04-02", []],
  ])("tells a contract that ends on %s: %o", (contractUntil, expected) => {
    expect(found({ holder: "a", duty: "answering", backup: "b", contractUntil })).toEqual(expected);
  });

  it("asks for a guide where work was delegated", () => {
    const delegated = { holder: "a", duty: "tidying" as const, backup: "b", delegated: true };
    expect(found(delegated)).toEqual(["delegated-without-guide tidying"]);
    expect(found({ ...delegated, guide: "c" })).toEqual([]);
  });

  it("calls that serious while members do not carry the community yet (S22)", () => {
    const delegated = { kind: "duty", holder: "a", duty: "steering", backup: "b", delegated: true } as const;
    const severityWhere = (author: string): unknown => {
      const said = Array.from({ length: 100 }, (_, index): FactRecord => {
        const at = new Date(asOf - (index + 1) * 3 * 86_400_000).toISOString();
        return { kind: "contribution", id: `${index}`, type: index % 2 === 0 ? "opening" : "reply", at, author };
      });
      const dataset = createDataset([{ ...delegated, from: "2020-01-01" }, ...said], { pseudonyms: "ids" });
      return dutyFindings(dataset, asOf, timeZone).find(({ code }) => code === "delegated-without-guide")?.severity;
    };
    expect(severityWhere("a")).toBe("serious");
    expect(severityWhere("ann")).toBe("notice");
  });
});
