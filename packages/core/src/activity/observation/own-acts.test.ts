import { describe, expect, it } from "vitest";
import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { CommunityDatasetBuilder } from "../../dataset/dataset-builder.js";
import { mergeDatasets } from "../../dataset/merge/merge-datasets.js";
import { sliceByVenues } from "../../dataset/slice/slice-by-venues.js";
import { contributionCount } from "../../engagement/contribution-count.js";
import { contributionRhythm } from "../../engagement/contribution-rhythm.js";
import { responseRate } from "../../engagement/response-rate.js";
import { assessHealth } from "../../health/assess-health.js";
import { measureFigures } from "../../health/figures/measure-figures.js";
import { measureNames } from "../../health/report/codes.js";
import type { HealthReport } from "../../health/report/health-report.js";
import type { Capability } from "../../model/capability.js";
import type { FactRecord } from "../../model/fact.js";
import type { SourceLimits } from "../../model/source-limits.js";
import { day, days, observed, opening, reply } from "../tiny-community.test-support.js";

const window = days(30);
const refused = { type: "DataUnreliable", reason: "own-acts-alone" };
const shown: readonly Capability[] = ["authors", "conversations", "openings", "reactions", "replies"];

/** Thirty days of what some people posted, and of their comments on posts of others, which are not there. */
function acts(people: readonly string[]): readonly FactRecord[] {
  return people.flatMap((person) => [
    observed(0, 30),
    ...Array.from({ length: 20 }, (_, at) => ({
      ...opening(`${person}${at}`, person, 30 * at),
      id: `${person}-o${at}`,
    })),
    ...Array.from({ length: 20 }, (_, at) => ({
      ...reply(`of-others${at}`, person, 30 * at + 3),
      id: `${person}-r${at}`,
    })),
  ]);
}

/** A forum in which ann answers what a dozen others begin. */
const talk: readonly FactRecord[] = [
  { kind: "duty", holder: "ann", duty: "answering", from: "2025-01-01" },
  observed(-60, 30),
  ...Array.from({ length: 40 }, (_, at) => ({ ...opening(`c${at}`, `p${at % 12}`, 18 * at), id: `o${at}` })),
  ...Array.from({ length: 30 }, (_, at) => ({ ...reply(`c${at}`, "ann", 18 * at + 2), id: `r${at}` })),
];

function datasetOf(
  source: string,
  records: readonly FactRecord[],
  limits: SourceLimits = {},
  capabilities: readonly Capability[] = shown,
): CommunityDataset {
  const builder = new CommunityDatasetBuilder({ source, capabilities, ...limits });
  for (const record of records) builder.addFact(record);
  const pseudonyms = builder.people().map(({ source: of, id }) => `${of}-${id}`);
  return builder.finish({ pseudonyms, keepIds: true }).dataset;
}

const own: SourceLimits = { extent: "own-acts" };
const archive = datasetOf("archive", acts(["ann"]), own);
const archives = mergeDatasets([archive, datasetOf("archive", acts(["bob", "cas"]), own)], { as: "join" }).dataset;
const forum = datasetOf("forum", talk, {}, [...shown, "duties"]);
const both = mergeDatasets([forum, archives], { as: "join" }).dataset;

const reportOf = (dataset: CommunityDataset, options: Partial<Parameters<typeof assessHealth>[1]> = {}): HealthReport =>
  assessHealth(dataset, { asOf: window.until, days: 30, ...options });
const carriedKeys = ["contributions/opening", "contributions/reply", "contributions/reaction", "burstiness-corrected"];

describe.each([
  ["one archive", archive, 1],
  ["several archives", archives, 3],
] as const)("the own acts of people: %s", (_, dataset, people) => {
  it("count, and say that they are own acts", () => {
    const count = contributionCount(dataset, { window, type: "reply" })._unsafeUnwrap();
    expect(count).toMatchObject({ value: 20 * people });
    expect(count.caveats).toContainEqual({ code: "own-acts-alone" });
    expect(contributionRhythm(dataset, { window })._unsafeUnwrap().corrected.caveats).toContainEqual({
      code: "own-acts-alone",
    });
  });

  it("carry no other figure of acts, and none of those that are made later", () => {
    const figures = measureFigures(dataset, { window, timeZone: "UTC" });
    const measured = figures.flatMap(({ key, status }) => (status === "measured" ? [key] : []));
    expect(measured.sort()).toEqual([...carriedKeys].sort());
    // Every measure is in the report, but those that are asked where totals or outreach are shown alone.
    const asked = new Set<string | undefined>(figures.map(({ key }) => key.split("/", 1)[0]));
    const elsewhere = [
      "outreach-followed",
      "impressions",
      "new-followers",
      "follower-growth",
      "responses-per-post",
      "posts-without-reaction",
    ];
    expect(measureNames.filter((name) => !asked.has(name) && !elsewhere.includes(name))).toEqual([]);
    const reasons = figures.flatMap((figure) => (figure.status === "refused" ? [figure.refusal] : []));
    for (const { type, ...refusal } of reasons) {
      // What is not about acts is missing as it ever was: a list of members, gatherings, feedback.
      if (type !== "CapabilityMissing") expect({ type, ...refusal }).toMatchObject(refused);
    }
  });

  it("give no score, no finding, nobody who carries anything and no stage", () => {
    const { assessments, findings, carriers, stage } = reportOf(dataset);
    expect(assessments.map(({ score }) => score.status)).toEqual(["unavailable", "unavailable", "unavailable"]);
    expect(findings).toEqual([]);
    expect(carriers).toEqual([]);
    expect(stage).toMatchObject({ status: "refused", refusal: refused });
  });

  it("give no score by a rule of one's own either", () => {
    const threshold = { none: 0, full: 10, source: { kind: "ours", name: "test" } } as const;
    const rule = { pillar: "involvement", key: "contributions/reply", weight: 1, threshold } as const;
    const involvement = reportOf(dataset, { rules: [rule] }).assessments.at(-1);
    expect(involvement).toMatchObject({ pillar: "involvement", coverage: 0, score: { status: "unavailable" } });
    expect(reportOf(forum, { rules: [rule] }).assessments.at(-1)?.score.status).toBe("available");
  });
});

describe("own acts beside a source that shows everybody's", () => {
  it("change nothing of its figures, and stand apart with a caveat", () => {
    const [alone, beside] = [reportOf(forum), reportOf(both)];
    const told = { code: "own-acts-left-out", params: { count: 1 } };
    const isTold = ({ code }: { readonly code: string }): boolean => code === told.code;
    /** Everything but that caveat; a list of none is no list. */
    const without = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, field: unknown) => {
          if (key !== "caveats" || !Array.isArray(field)) return field;
          const left = field.filter((caveat) => !isTold(caveat));
          return left.length === 0 ? undefined : left;
        }),
      );
    for (const part of ["assessments", "figures", "findings", "carriers", "duties", "load", "stage"] as const) {
      expect(without(beside[part]), part).toEqual(without(alone[part]));
    }
    const figure = beside.figures.find(({ key }) => key === "response-rate");
    expect(figure?.status === "measured" && figure.measurement.caveats).toContainEqual(told);
    expect(responseRate(forum, { window })._unsafeUnwrap().caveats ?? []).not.toContainEqual(told);
  });

  it("are no second place where people meet, nor a first one", () => {
    const place: FactRecord = { kind: "venue", id: "square", name: "Square", style: "threaded" };
    const placed = talk.map((fact) => (fact.kind === "contribution" ? { ...fact, venue: "square" } : fact));
    const square = datasetOf("forum", [place, ...placed], {}, [...shown, "duties", "venues"]);
    const codes = (dataset: CommunityDataset) => reportOf(dataset).findings.map(({ code }) => code);
    expect(codes(square)).toContain("one-venue");
    expect(codes(mergeDatasets([square, archives], { as: "join" }).dataset)).toEqual(codes(square));
    const page = datasetOf("page", [{ ...place, id: "page" }], {}, ["aggregates", "venues"]);
    expect(codes(mergeDatasets([page, archives], { as: "join" }).dataset)).toEqual([]);
  });

  it("are own acts again where they are cut out of both", () => {
    const slice = sliceByVenues(both, [{ source: "archive", id: "" }]);
    expect(responseRate(slice, { window })._unsafeUnwrapErr()).toMatchObject(refused);
  });

  it("stay refused beside totals, which show no acts of anybody", () => {
    const total: FactRecord = {
      kind: "aggregate",
      metric: "impressions",
      from: new Date(day(0)).toISOString().slice(0, 10),
      until: new Date(day(1)).toISOString().slice(0, 10),
      value: 5,
      temporality: "change",
    };
    const page = datasetOf("page", [total], {}, ["aggregates"]);
    const { dataset } = mergeDatasets([page, archive], { as: "join" });
    expect(responseRate(dataset, { window })._unsafeUnwrapErr()).toMatchObject(refused);
    expect(contributionCount(dataset, { window, type: "opening" })._unsafeUnwrap().value).toBe(20);
  });

  it("make own acts of all that comes under the same source, since nobody can tell them apart", () => {
    const mixed = mergeDatasets([datasetOf("forum", talk), datasetOf("forum", acts(["eve"]), own)], { as: "join" });
    expect(responseRate(mixed.dataset, { window })._unsafeUnwrapErr()).toMatchObject(refused);
  });
});

it("an archive of somebody who did nothing is no silent community", () => {
  const silent = datasetOf("archive", [], own);
  expect(responseRate(silent, { window })._unsafeUnwrapErr()).toMatchObject(refused);
  expect(reportOf(silent).assessments.every(({ score }) => score.status === "unavailable")).toBe(true);
});

it("a source that says everyone is as one that says nothing", () => {
  const said = datasetOf("forum", talk, { extent: "everyone" }, [...shown, "duties"]);
  expect(reportOf(said).figures).toEqual(reportOf(forum).figures);
});

it("that are none, or long ago, are no community that fell silent", () => {
  const silent = datasetOf("archive", [], own);
  const longAgo = { asOf: window.until + 3650 * 86_400_000 };
  for (const [dataset, options] of [
    [silent, {}],
    [archive, longAgo],
  ] as const) {
    expect(reportOf(dataset, options).stage).toMatchObject({ refusal: refused });
  }
});

it("stay own acts, and keep every other limit, where a later description of their source says nothing of it", () => {
  const limits: SourceLimits = { ...own, linkable: false, retention: { contributionHours: 48 } };
  const limited = datasetOf("archive", acts(["ann"]), limits);
  for (const as of ["increment", "join"] as const) {
    const { dataset } = mergeDatasets([limited, datasetOf("archive", acts(["bob"]))], { as });
    expect(dataset.sources).toEqual([{ source: "archive", capabilities: shown, ...limits }]);
  }
});
