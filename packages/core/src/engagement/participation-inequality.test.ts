import { describe, expect, it } from "vitest";
import { byAmounts, community, contributed, day, days, observed } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { formatInstant } from "../model/instant.js";
import { type ParticipationInequality, participationInequality } from "./participation-inequality.js";

const window = days(30);

function inequality(amounts: readonly number[], more: readonly FactRecord[] = []): ParticipationInequality {
  const dataset = community([observed(0, 30), ...byAmounts("reply", amounts), ...more], ["memberList"]);
  return participationInequality(dataset, { window })._unsafeUnwrap();
}

const silent = (count: number): readonly FactRecord[] =>
  Array.from({ length: count }, (_, index) => ({ kind: "member", id: `silent${index}` }));

describe("reference values (metrics.md §1.1 and §6.4)", () => {
  it.each([
    ["CHAOSS example", [1000, 202, 90, 33, 332, 343, 42, 433], 0.485505],
    ["one person", [7], 0],
    ["equals", [1, 1, 1, 1], 0],
    ["[50,30,20]", [50, 30, 20], 0.2],
    ["[90,9,1]", [90, 9, 1], 0.593333],
    ["[1,2,3,4,5]", [1, 2, 3, 4, 5], 0.266667],
  ])("Gini among contributors: %s", (_title, amounts, expected) => {
    expect(inequality(amounts).giniAmongContributors.value).toBeCloseTo(expected, 6);
  });

  it("Gini with silent members: four silent and one with 100 give 0.8", () => {
    const { giniAmongContributors, giniWithSilentMembers } = inequality([100], silent(4));
    expect([giniAmongContributors.value, giniAmongContributors.sampleSize]).toEqual([0, 1]);
    expect(giniWithSilentMembers._unsafeUnwrap()).toMatchObject({ value: 0.8, sampleSize: 5, unit: "coefficient" });
  });

  it("Gini with silent members: exact 90-9-1 gives 0.980909", () => {
    const { giniWithSilentMembers } = inequality([90, 1, 1, 1, 1, 1, 1, 1, 1, 1], silent(90));
    expect(giniWithSilentMembers._unsafeUnwrap().value).toBeCloseTo(0.980909, 6);
  });
});

describe("tiers (metrics.md §2.2, oracles of grimoirelab-metrics; A.1: the core is never empty)", () => {
  it.each([
    [[4], [1, 0, 0]],
    [
      [1, 1, 1, 1, 1],
      [4, 1, 0],
    ],
    [
      [90, 9, 1],
      [1, 0, 2],
    ],
    [
      [99, 1],
      [1, 0, 1],
    ],
    [[7], [1, 0, 0]],
    [
      [1000, 202, 90, 33, 332, 343, 42, 433],
      [3, 2, 3],
    ],
  ])("%j", (amounts, expected) => {
    const { core, regular, casual } = inequality(amounts);
    expect([core.value, regular.value, casual.value]).toEqual(expected);
  });
});

describe("shares of the most active (by hand)", () => {
  it("of the ten most active, from 20 contributors on", () => {
    const amounts = [...Array.from({ length: 10 }, () => 4), ...Array.from({ length: 10 }, () => 1)];
    expect(inequality(amounts).topTenShare._unsafeUnwrap().value).toBe(0.8);
    expect(inequality(amounts.slice(1)).topTenShare._unsafeUnwrapErr()).toEqual({
      type: "InsufficientData",
      definition: "top-ten-share@1",
      reason: "too-few-contributors",
      needed: 20,
      found: 19,
    });
  });

  it("of the most active hundredth, rounded up, from 100 contributors on", () => {
    const ones = Array.from({ length: 99 }, () => 1);
    expect(inequality([101, ...ones]).topHundredthShare._unsafeUnwrap().value).toBe(0.505);
    expect(inequality([101, 101, ...ones]).topHundredthShare._unsafeUnwrap().value).toBeCloseTo(202 / 301, 12);
    expect(inequality([101, ...ones.slice(1)]).topHundredthShare.isErr()).toBe(true);
  });
});

it("does not take for silent who joined later, is a machine, was only seen, or is on no list and wrote before", () => {
  const { giniWithSilentMembers } = inequality(
    [2, 2],
    [
      { kind: "member", id: "later", joinedAt: formatInstant(window.until) },
      { kind: "member", id: "bot", actor: "automated" },
      { kind: "member", id: "seen", membership: "seen" },
      contributed("reply", "bot", day(1)),
      contributed("reply", "left", day(-5)),
    ],
  );
  expect(giniWithSilentMembers._unsafeUnwrap()).toMatchObject({ value: 0, sampleSize: 2 });
});

it("refuses the silent where there is no list, and everything where nobody contributed", () => {
  const dataset = community([observed(0, 60), ...byAmounts("reply", [2, 1])]);
  const { giniWithSilentMembers } = participationInequality(dataset, { window })._unsafeUnwrap();
  expect(giniWithSilentMembers._unsafeUnwrapErr()).toEqual({
    type: "CapabilityMissing",
    definition: "gini/members@1",
    missing: ["memberList"],
  });
  expect(participationInequality(dataset, { window: days(10, 40) })._unsafeUnwrapErr()).toMatchObject({
    definition: "participation-inequality@1",
    reason: "no-contributions",
  });
});
