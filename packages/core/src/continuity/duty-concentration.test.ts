import { describe, expect, it } from "vitest";
import {
  byAmounts,
  community,
  contributed,
  day,
  days,
  hour,
  observed,
  opening,
  reply,
} from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { type DutyKind, dutyKinds } from "../model/duty-kind.js";
import type { FactRecord } from "../model/fact.js";
import { type DutyConcentration, dutyConcentration } from "./duty-concentration.js";
import type { SpreadOfActs } from "./spread-of-acts.js";

const window = days(90);

function of(dataset: CommunityDataset, duty: DutyKind): DutyConcentration {
  const found = dutyConcentration(dataset, { window }).find((one) => one.duty === duty);
  if (found === undefined) throw new Error("all ten duties are there");
  return found;
}

function spread(dataset: CommunityDataset, duty: DutyKind): SpreadOfActs {
  const { work } = of(dataset, duty);
  if (work?.status !== "measured") throw new Error(JSON.stringify(work));
  return work.value;
}

const held = (holder: string, duty: DutyKind, more: object = {}): FactRecord => ({
  kind: "duty",
  holder,
  duty,
  from: "2025-01-01",
  ...more,
});

it("names who holds each duty, each once, in the order of their pseudonyms (by hand)", () => {
  const dataset = community([
    held("zoe", "answering"),
    held("ann", "answering"),
    held("ann", "answering", { from: "2025-06-01" }),
    held("bob", "steering"),
    opening("c", "eve", 0),
    reply("c", "zoe", 1),
  ]);
  expect(of(dataset, "answering").holders).toEqual(["ann", "zoe"]);
  // Ann is known by her duty alone: nothing was done by her.
  expect(of(dataset, "answering").withoutActs).toEqual(["ann"]);
  expect(of(dataset, "steering")).toEqual({ duty: "steering", basis: "declared", holders: ["bob"], withoutActs: [] });
  expect(of(dataset, "outreach")).toMatchObject({ holders: [], withoutActs: [] });
});

it("of welcomes says after how many somebody else answered too, and has other numbers than of other duties", () => {
  const dataset = community([
    observed(-30, 100),
    opening("old", "host", -48),
    reply("old", "bob", -47),
    ...["n1", "n2"].flatMap((name) => [opening(name, name, 24), reply(name, "host", 25)]),
    reply("n1", "bob", 26),
  ]);
  const { othersAnswered, acts, largestShare, effectiveCarriers } = spread(dataset, "welcoming");
  expect([othersAnswered, acts]).toEqual([1, 2]);
  expect([largestShare.definition, effectiveCarriers.definition]).toEqual([
    "duty-largest-share/welcoming@2",
    "duty-effective-carriers/welcoming@2",
  ]);
  expect(spread(dataset, "answering")).not.toHaveProperty("othersAnswered");
});

describe("the concentration of a duty", () => {
  // Factor, share and 1/HHI of each: CHAOSS's example and the reference values computed from its rule (strictly more than half).
  it.each([
    [[1000, 202, 90, 33, 332, 343, 42, 433], 2, 0.40404, 4.1753],
    [[7], 1, 1, 1],
    [[1, 1, 1, 1], 3, 0.25, 4],
    [[50, 50], 2, 0.5, 2],
    [[50, 30, 20], 2, 0.5, 2.6316],
    [[51, 49], 1, 0.51, 1.9992],
    [[90, 9, 1], 1, 0.9, 1.2222],
    [[618, 108, 98, 88, 88], 1, 0.618, 2.3885],
  ])(
    "of %j acts is a factor of %i, a largest share of %f and %f effective carriers",
    (amounts, factor, share, even) => {
      const { acts, people, absenceFactor, largestShare, effectiveCarriers } = spread(
        community(byAmounts("edit", amounts)),
        "tidying",
      );
      expect([acts, people, absenceFactor.value]).toEqual([
        amounts.reduce((sum, one) => sum + one),
        amounts.length,
        factor,
      ]);
      expect(largestShare.value).toBeCloseTo(share, 5);
      expect(effectiveCarriers.value).toBeCloseTo(even, 4);
      expect(absenceFactor).toMatchObject({
        unit: "people",
        sampleOf: "acts",
        definition: "duty-absence-factor/tidying@1",
      });
    },
  );

  it("names who carries it, largest first, equals in order, and never more than ten", () => {
    const dataset = community(byAmounts("edit", [2, 5, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]));
    const { carriers, people } = spread(dataset, "tidying");
    expect(people).toBe(12);
    expect(carriers).toHaveLength(10);
    expect(carriers.slice(0, 3)).toEqual([
      { person: "p1", share: 5 / 18, count: 5 },
      { person: "p0", share: 2 / 18, count: 2 },
      { person: "p2", share: 2 / 18, count: 2 },
    ]);
  });

  it("says that few people are few", () => {
    const caveats = spread(community(byAmounts("edit", [1, 1, 1, 1])), "tidying").absenceFactor.caveats;
    expect(caveats).toContainEqual({ code: "too-few-people", params: { people: 4, needed: 5 } });
  });

  it("of all ten duties, in their order; what is never shown is declared", () => {
    const found = dutyConcentration(community([held("ann", "steering")], ["duties"]), { window });
    expect(found.map(({ duty }) => duty)).toEqual(dutyKinds);
    expect(found.find(({ duty }) => duty === "steering")).toEqual({
      duty: "steering",
      basis: "declared",
      holders: ["ann"],
      withoutActs: [],
    });
  });

  it("is declared, with what is missing, where the source does not show the duty", () => {
    const dataset = community([observed(0, 90), opening("c", "eve", 0), held("ann", "moderating")], ["duties"]);
    const { basis, work, comparison, holders } = of(dataset, "moderating");
    expect({ basis, comparison, holders }).toEqual({ basis: "declared", comparison: undefined, holders: ["ann"] });
    expect(work).toMatchObject({ refusal: { type: "CapabilityMissing", missing: ["moderationActs"] } });
  });

  it("is refused where nobody did anything, and that is no 0", () => {
    const { basis, work } = of(community([observed(0, 90), opening("c", "eve", 0)]), "answering");
    expect(basis).toBe("measured");
    expect(work).toMatchObject({ status: "refused", refusal: { reason: "no-acts", needed: 1, found: 0 } });
  });

  it("a stale role raises no factor: whoever holds the duty without an act is told apart (A.8)", () => {
    const acts = [opening("c", "eve", 0), reply("c", "ann", 1), reply("c", "ann", 2)];
    const alone = spread(community(acts), "answering");
    const stale = community([...acts, held("zoe", "answering"), held("ann", "answering")], ["duties"]);
    expect(spread(stale, "answering").absenceFactor.value).toBe(alone.absenceFactor.value);
    expect(of(stale, "answering")).toMatchObject({ holders: ["ann", "zoe"], withoutActs: ["zoe"] });
  });

  it("looks at who holds a duty at the end of the window", () => {
    const over = community([held("ann", "steering", { until: "2026-03-01" }), held("bob", "steering")], ["duties"]);
    expect(of(over, "steering").holders).toEqual(["bob"]);
  });
});

describe("the comparison with the window before", () => {
  const edits = (author: string, atDay: number, count: number, venue?: string): readonly FactRecord[] =>
    Array.from({ length: count }, (_, index) =>
      contributed("edit", author, hour(atDay * 24 + index), venue === undefined ? {} : { venue }),
    );
  const looked = (venue: string, from: number): FactRecord => ({ ...observed(from, 90), venue });

  it("is that of the same length before (by hand)", () => {
    const dataset = community([
      observed(-90, 90),
      ...edits("ann", -60, 3),
      ...edits("bob", -50, 3),
      ...edits("ann", 10, 8),
      ...edits("bob", 20, 2),
    ]);
    expect(of(dataset, "tidying").comparison).toMatchObject({
      value: {
        before: { value: { acts: 6, absenceFactor: { value: 2 }, largestShare: { value: 0.5 } } },
        now: { value: { acts: 10, absenceFactor: { value: 1 }, largestShare: { value: 0.8 } } },
      },
    });
  });

  it("counts only venues that were looked at in both", () => {
    const dataset = community([
      looked("old", -90),
      looked("new", 0),
      ...edits("ann", -60, 3, "old"),
      ...edits("ann", 10, 4, "old"),
      ...edits("bob", 10, 50, "new"),
    ]);
    expect(spread(dataset, "tidying").acts).toBe(54);
    expect(of(dataset, "tidying").comparison).toMatchObject({
      value: { before: { value: { acts: 3 } }, now: { value: { acts: 4 } } },
    });
  });

  it("is refused where nobody looked before", () => {
    const dataset = community([observed(0, 90), ...edits("ann", 10, 4)]);
    expect(of(dataset, "tidying").comparison).toMatchObject({
      refusal: { reason: "window-not-seen", needed: 180, found: 90 },
    });
  });

  it("says of each window by itself that nobody did anything", () => {
    const dataset = community([observed(-90, 90), ...edits("ann", 10, 4)]);
    expect(of(dataset, "tidying").comparison).toMatchObject({
      value: { before: { refusal: { reason: "no-acts" } }, now: { value: { acts: 4 } } },
    });
  });

  it("welcomes only where it was looked in both", () => {
    const met = (name: string, atDay: number, venue: string): readonly FactRecord[] => [
      { ...opening(name, name, atDay * 24), venue },
      { ...reply(name, "ann", atDay * 24 + 1), venue },
    ];
    const dataset = community([
      looked("old", -180),
      looked("new", -1),
      ...met("first", -150, "old"),
      ...met("before", -60, "old"),
      ...met("now", 10, "old"),
      ...met("elsewhere", 10, "new"),
    ]);
    expect(spread(dataset, "welcoming").acts).toBe(2);
    expect(of(dataset, "welcoming").comparison).toMatchObject({
      value: { before: { value: { acts: 1 } }, now: { value: { acts: 1 } } },
    });
  });
});

it("refuses a window that does not end after it begins", () => {
  expect(() => dutyConcentration(community([]), { window: { from: day(1), until: day(1) } })).toThrow(RangeError);
});
