import { describe, expect, it } from "vitest";
import { community, contributed, day, observed } from "../activity/tiny-community.test-support.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { createDataset } from "../dataset/create-dataset.js";
import type { FactRecord } from "../model/fact.js";
import { dormancy } from "./dormancy.js";
import { dormancyProbability } from "./dormancy-model.js";
import { dormancyCell } from "./dormancy-table.js";

/** One reply each, at so many days after the start; people p0, p1, … in turn, conversations too. */
function spoken(days: readonly number[], people: number, conversations = people): readonly FactRecord[] {
  return days.map((at, index) =>
    contributed("reply", `p${index % people}`, day(at), { conversation: `c${index % conversations}` }),
  );
}

const steps = (from: number, until: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil((until - from) / step) }, (_, index) => from + step * index);

function refusal(dataset: CommunityDataset, asOfDay = 200): unknown {
  return dormancy(dataset, { asOf: day(asOfDay) })._unsafeUnwrapErr();
}

describe("the small model", () => {
  const check = { conversations: 6, halfBy: 2, longestSilenceDays: 25, contributions30: 4, contributions90: 30 };

  it("gives the check value of the study (metrics.md, Appendix D)", () => {
    expect(dormancyProbability(check)).toBeCloseTo(0.1063, 4);
  });

  it("rises with the silence, and falls with conversations, people and what came lately", () => {
    const now = dormancyProbability(check);
    expect(dormancyProbability({ ...check, longestSilenceDays: 26 })).toBeGreaterThan(now);
    expect(dormancyProbability({ ...check, conversations: 7 })).toBeLessThan(now);
    expect(dormancyProbability({ ...check, halfBy: 3 })).toBeLessThan(now);
    expect(dormancyProbability({ ...check, contributions30: 5 })).toBeLessThan(now);
  });

  it("throws for what has no logarithm", () => {
    expect(() => dormancyProbability({ ...check, conversations: 0 })).toThrow(RangeError);
    expect(() => dormancyProbability({ ...check, halfBy: Number.NaN })).toThrow(RangeError);
  });
});

describe("the reference table (metrics.md, Appendix D)", () => {
  it.each([
    [2, 13.9, undefined],
    [4, 14, 0.15],
    [4, 30, 0.15],
    [4, 30.1, 0.32],
    [5, 0, 0.06],
    [9, 20, 0.13],
    [9, 31, 0.21],
    [10, 1, 0.04],
    [19, 14, 0.05],
    [19, 90, 0.09],
    [20, 13, 0.004],
    [49, 30, 0.009],
    [49, 31, 0.06],
  ])("%d people, a silence of %d days: %s", (people, silence, share) => {
    expect(dormancyCell(people, silence)?.fellSilent?.share).toBe(share);
  });

  it("ends at 2 and at 49 people", () => {
    expect(dormancyCell(1, 20)).toBeUndefined();
    expect(dormancyCell(50, 20)).toBeUndefined();
  });

  it.each([
    [2, 20, 0.08, 0.27],
    [2, 40, 0.26, 0.39],
    [5, 1, 0, 0.15],
    [5, 20, 0.08, 0.19],
    [5, 40, 0.16, 0.27],
    [10, 1, 0.02, 0.07],
    [10, 20, 0.03, 0.08],
    [10, 40, 0.07, 0.13],
    [20, 1, 0, 0.01],
    [20, 20, 0.002, 0.019],
    [20, 40, 0, 0.17],
  ])("%d people, a silence of %d days: 95 %% from %d to %d", (people, silence, lower, upper) => {
    expect(dormancyCell(people, silence)?.fellSilent).toMatchObject({ lower, upper });
  });

  it("has intervals that hold their shares", () => {
    for (const people of [2, 5, 10, 20])
      for (const silence of [1, 20, 40]) {
        const { fellSilent } = dormancyCell(people, silence) ?? {};
        if (fellSilent === undefined) continue;
        expect(fellSilent.lower).toBeLessThanOrEqual(fellSilent.share);
        expect(fellSilent.upper).toBeGreaterThanOrEqual(fellSilent.share);
      }
  });
});

describe("asked of a community", () => {
  it("takes its numbers from 30, 90 and 180 days, by hand", () => {
    // 180 days up to day 200: from day 20. Of 90 days: from day 110. A silence from day 150 to day 175.
    const days = [0, 30, 60, 100, 112, 120, 130, 140, 150, 175, 180, 190, 199];
    const outlook = dormancy(community([observed(-1, 200), ...spoken(days, 3, 2)]), { asOf: day(200) })._unsafeUnwrap();
    expect(outlook).toMatchObject({ people: 3, longestSilenceDays: 25, band: "10-to-30-percent" });
    expect(outlook.like).toMatchObject({ people: { from: 2, to: 4 }, silence: "14-to-30" });
    // Half of the 12 of 180 days, 4 each, takes 2 people; 4 in 30 days and 9 in 90; by plain Python: 0.1811.
    const facts = { conversations: 2, halfBy: 2, longestSilenceDays: 25, contributions30: 4, contributions90: 9 };
    expect(dormancyProbability(facts)).toBeCloseTo(0.1811, 4);
    expect(outlook.fellSilent._unsafeUnwrap()).toMatchObject({
      value: 0.15,
      interval: { lower: 0.08, upper: 0.27, level: 0.95, method: "reference-table" },
      sampleSize: 3,
    });
  });

  it.each([
    ["under-2-percent", steps(0, 200, 0.2), 20, 20],
    ["2-to-10-percent", steps(0, 200, 5), 3, 9],
    ["10-to-30-percent", [0, 60, 115, 125, 140, 155, 170], 3, 3],
    ["over-30-percent", [0, 60, 110.5, 111, 111.5, 112, 112.5], 2, 1],
  ] as const)("gives the band %s", (band, days, people, conversations) => {
    const dataset = community([observed(-1, 200), ...spoken(days, people, conversations)]);
    expect(dormancy(dataset, { asOf: day(200) })._unsafeUnwrap().band).toBe(band);
  });

  it("refuses the share where the study had too few cases, and gives the band", () => {
    const outlook = dormancy(community([observed(-1, 200), ...spoken(steps(0, 200, 5), 3)]), { asOf: day(200) });
    expect(outlook._unsafeUnwrap().fellSilent._unsafeUnwrapErr()).toMatchObject({ reason: "no-cases-like-this" });
  });

  it("refuses above and below its range", () => {
    const many = (people: number): CommunityDataset =>
      community([observed(-1, 200), ...spoken(steps(0, 200, 1), people)]);
    expect(refusal(many(50))).toMatchObject({ reason: "too-many-people", needed: 49, found: 50 });
    expect(dormancy(many(49), { asOf: day(200) }).isOk()).toBe(true);
    expect(refusal(many(1))).toMatchObject({ reason: "too-few-contributors", needed: 2, found: 1 });
    const few = community([observed(-1, 200), ...spoken([0, 120, 130, 140, 150], 2)]);
    expect(refusal(few)).toMatchObject({ reason: "too-few-contributions", needed: 5, found: 4 });
    const young = (first: number): CommunityDataset =>
      community([observed(-1, 200), ...spoken([first, ...steps(120, 200, 5)], 3)]);
    expect(refusal(young(17.5))).toMatchObject({ reason: "too-few-days", needed: 183, found: 182 });
    expect(dormancy(young(17), { asOf: day(200) }).isOk()).toBe(true);
  });

  it("is not asked where nobody looked, or what is missing cannot be seen", () => {
    const unseen = community([observed(60, 200), ...spoken(steps(0, 200, 5), 3)]);
    expect(refusal(unseen)).toMatchObject({ reason: "window-not-seen", needed: 180, found: 140 });
    const noConversations = createDataset(
      [contributed("opening", "ann", day(1)), contributed("reply", "bob", day(2))],
      { capabilities: ["openings", "replies", "authors"] },
    );
    expect(refusal(noConversations)).toMatchObject({
      type: "CapabilityMissing",
      missing: expect.arrayContaining(["conversations"]),
    });
    expect(() => dormancy(unseen, { asOf: Number.NaN })).toThrow(RangeError);
  });
});
