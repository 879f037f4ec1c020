import {
  assessHealth,
  type CommunityDataset,
  collect,
  createDataset,
  type HealthReport,
  indicatorRules,
  type Refusal,
} from "@org/community-core";
import { CommunityDatasetBuilder } from "@org/community-core/dataset";
import { type EvidenceRow, explainFigure, type FigureEvidence, figureKeys } from "@org/community-core/evidence";
import { createSimulatorAdapter } from "@org/community-simulator";
import { afterAll, describe, expect, it } from "vitest";
import { busyPlace } from "./evidence/busy-place.js";
import { crowd, crowdedPlace } from "./evidence/crowded-place.js";
import { figureFromRows } from "./evidence/figure-from-rows.js";
import { networkFromTies } from "./evidence/network-from-ties.js";
import { wholePlace, wholePlaceAsOf } from "./evidence/whole-place.js";

interface Case {
  readonly dataset: CommunityDataset;
  readonly options: Parameters<typeof assessHealth>[1];
}

async function simulated(preset: "tiny" | "spread"): Promise<Case> {
  const adapter = createSimulatorAdapter({ preset })._unsafeUnwrap();
  const { dataset } = (await collect(adapter, { keepIds: true }))._unsafeUnwrap();
  return { dataset, options: { asOf: (dataset.contributions.at.at(-1) ?? 0) + 1 } };
}

const alone = ["opening", "reply"].map((type, day) => ({
  kind: "contribution" as const,
  id: type,
  type: type === "opening" ? ("opening" as const) : ("reply" as const),
  at: `2025-10-0${day + 1}T09:00:00Z`,
  author: "ann",
  conversation: "c",
}));

const year = { days: 300, timeZone: "Europe/Amsterdam" };

const cases: readonly (readonly [string, () => Case | Promise<Case>])[] = [
  ["tiny", () => simulated("tiny")],
  ["spread", () => simulated("spread")],
  ["a busy place", () => ({ dataset: busyPlace(), options: { asOf: "2025-05-30T00:00:00Z" } })],
  ["a crowded place", () => ({ dataset: crowdedPlace(), options: { asOf: "2025-11-01T00:00:00Z", days: 260 } })],
  [
    "a source whose acts may be kept for 48 hours",
    () => ofSource({ source: "page", capabilities, retention: { contributionHours: 48 } }),
  ],
  ["what some people did themselves", () => ofSource({ source: "own", capabilities, extent: "own-acts" })],
  ["nobody", () => ({ dataset: createDataset([]), options: { asOf: "2025-11-01T00:00:00Z" } })],
  ["one person alone", () => ({ dataset: createDataset(alone), options: { asOf: "2025-11-01T00:00:00Z" } })],
  ["a window with nothing", () => ({ dataset: busyPlace(), options: { asOf: "2027-05-30T00:00:00Z" } })],
  ["a window before all of it", () => ({ dataset: busyPlace(), options: { asOf: "2020-05-30T00:00:00Z" } })],
  ["a whole place", () => ({ dataset: wholePlace("invitations"), options: { asOf: wholePlaceAsOf, ...year } })],
  [
    "a whole place of a known size",
    () => ({
      dataset: wholePlace("time entries"),
      options: {
        asOf: wholePlaceAsOf,
        community: { size: 40, scope: "internal", launchedAt: Date.UTC(2024, 0, 5), horizonMonths: 18 },
      },
    }),
  ],
];

const capabilities = ["openings", "replies", "authors", "conversations"] as const;

/** The crowded place, of a source with limits; of one that shows the own acts of some people alone, when it is asked for. */
function ofSource(limits: ConstructorParameters<typeof CommunityDatasetBuilder>[0]): Case {
  const builder = new CommunityDatasetBuilder(limits);
  for (const record of crowd()) builder.addFact(record);
  const pseudonyms = builder.people().map(({ id }) => id);
  const { dataset } = builder.finish({ pseudonyms, keepIds: true });
  return { dataset, options: { asOf: "2025-06-01T00:00:00Z", days: 60 } };
}

const keys = new Set<string>();
const recounted = new Set<string>();

function explained(report: HealthReport, { dataset, options }: Case, key: string): FigureEvidence {
  const { community } = options;
  return explainFigure(dataset, report, key, community === undefined ? {} : { community })._unsafeUnwrap();
}

describe.each(cases)("the rows under the figures of %s", (_, make) => {
  it("make each figure again", async () => {
    const of = await make();
    const report = assessHealth(of.dataset, of.options);
    for (const figure of report.figures.filter((one) => one.of === undefined)) {
      keys.add(figure.key);
      const { evidence } = explained(report, of, figure.key);
      const problems = evidence.status === "rows" ? evidence.rows.filter(isNeitherOrBoth) : [];
      expect(problems, figure.key).toEqual([]);
      // A figure that nobody explains fails here: it is as new as its rows are missing.
      expect(evidence.status, figure.key).not.toBe("unknown");
      // What may not be told, or is not shown, is not told row by row either.
      const isClosed = figure.status === "refused" && isClosedBy(figure.refusal);
      if (isClosed) expect(evidence.status, figure.key).toBe("refused");
      if (figure.status !== "measured") continue;
      if (evidence.status !== "rows") throw new Error(`${figure.key} is measured and has no rows.`);
      const value = figureFromRows(evidence.rule, evidence.rows);
      expect(value, figure.key).toBeCloseTo(figure.measurement.value, 9);
      recounted.add(figure.key);
    }
  });
});

/** Flaws of the data refuse a figure whose rows can be shown all the same. */
function isClosedBy(refusal: Refusal): boolean {
  if (refusal.type === "DataUnreliable") return refusal.reason === "own-acts-alone";
  return refusal.type !== "InsufficientData";
}

function isNeitherOrBoth({ as, leftOut }: EvidenceRow): boolean {
  return (as === undefined) === (leftOut === undefined);
}

it("say of each person of the network what its ties say", async () => {
  const of = await simulated("spread");
  const report = assessHealth(of.dataset, of.options);
  const rowsOf = (key: string): readonly EvidenceRow[] => {
    const { evidence } = explained(report, of, key);
    if (evidence.status !== "rows") throw new Error(`${key} has no rows.`);
    return evidence.rows;
  };
  const network = networkFromTies(rowsOf("network-density"));
  const amounts = (key: string): ReadonlyMap<string, number> =>
    new Map(rowsOf(key).flatMap(({ kind, person = "", amount = 0 }) => (kind === "person" ? [[person, amount]] : [])));
  expect(network.core.size).toBeGreaterThan(5);
  expect(amounts("network-density")).toEqual(network.partners);
  expect(amounts("largest-component")).toEqual(network.part);
  expect(amounts("bridging-people")).toEqual(network.cutOff);
  const inCore = rowsOf("social-resilience/coreness-2").filter(({ as }) => as === "in-core");
  expect(new Set(inCore.map(({ person }) => person))).toEqual(network.core);
  const [returned, all] = [rowsOf("reciprocity").filter(({ as }) => as === "returned"), rowsOf("reciprocity")];
  const directions = new Set(all.map(({ person, to }) => `${person} ${to}`));
  expect(returned).toEqual(all.filter(({ person, to }) => directions.has(`${to} ${person}`)));
});

it("names nobody where a source lets nobody follow people for so long", () => {
  const of = ofSource({ source: "page", capabilities, retention: { contributionHours: 48 } });
  const report = assessHealth(of.dataset, of.options);
  const { evidence } = explained(report, of, "response-rate");
  if (evidence.status !== "rows") throw new Error("The response rate follows conversations and may be told.");
  expect(evidence.rows.length).toBeGreaterThan(50);
  expect(evidence.rows.filter(({ person, by, to }) => person ?? by ?? to)).toEqual([]);
  expect(explained(report, of, "active-contributors").evidence).toMatchObject({
    status: "refused",
    refusal: { type: "NotPermitted" },
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
    return [...new Set(evidence.rows.map(({ leftOut }) => leftOut))].filter((reason) => reason !== undefined).sort();
  };
  expect(reasons("response-rate")).toEqual(["not-by-a-member", "too-young"]);
  expect(reasons("contributor-absence-factor/answering")).toEqual(["no-response"]);
  expect(reasons("active-contributors")).toEqual(["automated", "unknown-author"]);
  expect(reasons("new-contributors")).toEqual(["came-before"]);
});

it("names the figures that may be meant", () => {
  const dataset = busyPlace();
  const report = assessHealth(dataset, { asOf: "2025-05-30T00:00:00Z" });
  const meant = (key: string): readonly string[] => explainFigure(dataset, report, key)._unsafeUnwrapErr().nearest;
  expect(meant("respone-rate")).toEqual(["response-rate"]);
  expect(meant("density")).toEqual(["network-density"]);
  expect(meant("active-members")).toEqual(["active-members/day", "active-members/month"]);
  expect(meant("weather")).toEqual([]);
});

it("tells of a figure of one's own in which scores it counts, and that its rows are not known here", () => {
  const dataset = busyPlace();
  const threshold = { none: 0, full: 1, source: { kind: "user", name: "ours" } } as const;
  const ownFigure = {
    key: "smiles",
    status: "refused",
    refusal: { type: "InsufficientData", definition: "smiles", reason: "no-smiles", needed: 1, found: 0 },
  } as const;
  const report = assessHealth(dataset, {
    asOf: "2025-05-30T00:00:00Z",
    figures: [ownFigure],
    ownPillars: [
      {
        name: "Joy",
        rules: [
          { key: "smiles", weight: 1, threshold },
          { key: "reciprocity", weight: 1, threshold },
        ],
      },
    ],
  });
  const smiles = explainFigure(dataset, report, "smiles")._unsafeUnwrap();
  expect(smiles.evidence).toEqual({ status: "unknown" });
  expect(smiles.weighsInOwn).toMatchObject([{ name: "Joy", weight: 0.5 }]);
  const reciprocity = explainFigure(dataset, report, "reciprocity")._unsafeUnwrap();
  expect(reciprocity.weighsInOwn).toMatchObject([{ name: "Joy", weight: 0.5, points: expect.any(Number) }]);
});

afterAll(() => {
  expect([...keys].sort()).toEqual([...figureKeys].sort());
  // No figure is left that nobody ever made again.
  expect([...keys].filter((key) => !recounted.has(key)).sort()).toEqual([]);
});
