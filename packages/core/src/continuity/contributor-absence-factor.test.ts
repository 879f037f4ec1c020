import { describe, expect, it } from "vitest";
import {
  byAmounts,
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  observed,
} from "../activity/tiny-community.test-support.js";
import { contributorAbsenceFactor } from "./contributor-absence-factor.js";
import { largestShare } from "./largest-share.js";

const window = days(90);
const chaoss = [1000, 202, 90, 33, 332, 343, 42, 433];

describe("reference values (metrics.md §1.1: strictly more than half, share of the largest)", () => {
  it.each([
    ["the example of CHAOSS, ?p=3944", chaoss, 2, 0.40404],
    ["one person", [7], 1, 1],
    ["four equals (A.3)", [1, 1, 1, 1], 3, 0.25],
    ["a tie at exactly half (A.2)", [50, 50], 2, 0.5],
    ["half and the rest", [50, 30, 20], 2, 0.5],
    ["just over half", [51, 49], 1, 0.51],
    ["one dominant person (A.1)", [90, 9, 1], 1, 0.9],
    ["ten equals", [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 6, 0.1],
    ["all but one", [99, 1], 1, 0.99],
    ["61.8 % in one hand", [618, 108, 98, 88, 88], 1, 0.618],
  ])("%s", (_title, amounts, factor, share) => {
    const dataset = community(byAmounts("reply", amounts));
    expect(figureOf(contributorAbsenceFactor(dataset, { window, type: "reply" }))).toBe(factor);
    expect(figureOf(largestShare(dataset, { window, type: "reply" }))).toBeCloseTo(share, 6);
  });
});

it("becomes 2 when a rival does as much as the one who did all (metrics.md §2.2, a test of grimoirelab-metrics)", () => {
  const factor = (amounts: readonly number[]): number =>
    figureOf(contributorAbsenceFactor(community(byAmounts("reply", amounts)), { window, type: "reply" }));
  expect([factor([3]), factor([3, 3])]).toEqual([1, 2]);
});

it("says what it rests on", () => {
  const figure = contributorAbsenceFactor(community([observed(0, 90), ...byAmounts("edit", chaoss)]), {
    window,
    type: "edit",
  });
  expect(figure._unsafeUnwrap()).toEqual({
    value: 2,
    unit: "people",
    sampleSize: 2_475,
    sampleOf: "contributions",
    window: { from: "2026-01-01T00:00:00.000Z", until: "2026-04-01T00:00:00.000Z" },
    definition: "contributor-absence-factor/edit@1",
  });
});

it("says under five people that concentration means little (A.3)", () => {
  const four = community([observed(0, 90), ...byAmounts("reply", [1, 1, 1, 1])]);
  const five = community([observed(0, 90), ...byAmounts("reply", [1, 1, 1, 1, 1])]);
  expect(caveatsOf(contributorAbsenceFactor(four, { window, type: "reply" }))).toEqual(["too-few-people"]);
  expect(caveatsOf(largestShare(four, { window, type: "reply" }))).toEqual(["too-few-people"]);
  expect(caveatsOf(contributorAbsenceFactor(five, { window, type: "reply" }))).toEqual([]);
});

it("counts one type, one window, people whose name is known and who are no machines", () => {
  const dataset = community([
    observed(-10, 100),
    { kind: "member", id: "bot", actor: "automated" },
    ...byAmounts("reply", [3, 2, 2]),
    ...["bot", "bot", "bot", "?", "?"].map((author) => contributed("reply", author, day(1))),
    ...["p1", "p1", "p1"].map((author) => contributed("reaction", author, day(1))),
    ...["p1", "p2"].flatMap((author) => [contributed("reply", author, day(-1)), contributed("reply", author, day(90))]),
  ]);
  const figure = largestShare(dataset, { window, type: "reply" });
  expect(figureOf(figure)).toBe(3 / 7);
  expect(figure._unsafeUnwrap().caveats).toContainEqual({ code: "unknown-authors", params: { count: 2 } });
});

it("refuses where nobody contributed, and where the type cannot be seen", () => {
  const dataset = community([observed(0, 90, ["replies", "authors"]), ...byAmounts("reply", [1])]);
  const [silent, unseen] = [days(30, 30), window];
  expect(contributorAbsenceFactor(dataset, { window: silent, type: "reply" })._unsafeUnwrapErr()).toEqual({
    type: "InsufficientData",
    definition: "contributor-absence-factor/reply@1",
    reason: "no-contributions",
    needed: 1,
    found: 0,
  });
  expect(largestShare(dataset, { window: unseen, type: "edit" })._unsafeUnwrapErr()).toEqual({
    type: "CapabilityMissing",
    definition: "largest-share/edit@1",
    missing: ["edits"],
  });
});

it("throws for a window that ends before it begins", () => {
  const dataset = community(byAmounts("reply", [1]));
  const wrong = { from: day(1), until: day(1) };
  expect(() => contributorAbsenceFactor(dataset, { window: wrong, type: "reply" })).toThrow(RangeError);
});

it("refuses where the source says that it looked for under 7 days", () => {
  const amounts = byAmounts("reply", chaoss);
  const options = { window, type: "reply" } as const;
  for (const figure of [contributorAbsenceFactor, largestShare]) {
    expect(figure(community([observed(0, 2), ...amounts]), options)._unsafeUnwrapErr()).toMatchObject({
      type: "InsufficientData",
      reason: "window-not-seen",
      needed: 7,
      found: 2,
    });
    expect(figure(community([observed(0, 2), observed(60, 65), ...amounts]), options).isOk()).toBe(true);
    expect(figure(community(amounts), options).isOk()).toBe(true);
  }
});
