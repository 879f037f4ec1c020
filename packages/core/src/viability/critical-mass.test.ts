import { describe, expect, it } from "vitest";
import {
  caveatsOf,
  community,
  contributed,
  day,
  days,
  figureOf,
  observed,
} from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { type CriticalMassOptions, criticalMass } from "./critical-mass.js";
import { neededMass } from "./needed-mass.js";

describe("how many a community of a size needs", () => {
  it("is FeverBee's 50 and 10 for large communities (metrics.md §6.2)", () => {
    expect(neededMass({ size: 491 })).toEqual({ active: 50, mostActive: 10 });
    expect(neededMass({ size: 1_000_000, scope: "internal" })).toEqual({ active: 50, mostActive: 10 });
  });

  it.each([
    [490, undefined, 49, 10],
    [100, "external", 10, 2],
    [100, "mixed", 10, 2],
    [100, "internal", 20, 4],
    [11, "internal", 3, 1],
    [30, undefined, 3, 1],
    [31, undefined, 4, 1],
    [1, undefined, 3, 1],
  ] as const)("scales for %d people, %s (by hand)", (size, scope, active, mostActive) => {
    expect(neededMass({ size, ...(scope ? { scope } : {}) })).toEqual({ active, mostActive });
  });

  it("throws for no size", () => {
    for (const size of [0, 1.5, Number.NaN]) expect(() => neededMass({ size })).toThrow(RangeError);
  });
});

const whole = observed(-1, 100);
const replies = (author: string, count: number): readonly FactRecord[] =>
  Array.from({ length: count }, (_, index) => contributed("reply", author, day(1 + index)));
const steering: FactRecord = { kind: "duty", holder: "mia", duty: "steering", from: "2020-01-01" };
const said = [
  ...replies("ann", 3),
  ...replies("bob", 4),
  ...replies("cas", 15),
  ...replies("dee", 16),
  ...replies("mia", 50),
];

function mass(records: readonly FactRecord[], options: Partial<CriticalMassOptions> = {}) {
  return criticalMass(community(records, ["duties", "memberList"]), { window: days(90), ...options });
}

it("counts who contributes more than once and more than five times a month, without hosts", () => {
  const { active, mostActive, reached } = mass([whole, steering, ...said], { size: 40 })._unsafeUnwrap();
  // More than 3 and more than 15 in 90 days; needed are 4 and 1.
  expect([active.value, mostActive.value, active.sampleSize]).toEqual([3, 1, 4]);
  expect(figureOf(reached)).toBe(0.75);
  expect(figureOf(mass([whole, steering, ...said], { size: 40, scope: "internal" })._unsafeUnwrap().reached)).toBe(
    0.375,
  );
});

it("takes the smaller of both parts, and may be more than 1", () => {
  expect(figureOf(mass([whole, steering, ...said], { size: 30 })._unsafeUnwrap().reached)).toBe(1);
  expect(figureOf(mass([whole, steering, ...replies("bob", 4)], { size: 30 })._unsafeUnwrap().reached)).toBe(0);
  // By hand: 60 people need 6 active, whom they have, and 2 very active, of whom they have one.
  const six = [...said, ...["eva", "fem", "gus"].flatMap((name) => replies(name, 4))];
  expect(figureOf(mass([whole, steering, ...six], { size: 60 })._unsafeUnwrap().reached)).toBe(0.5);
});

it("takes the size of the list, if none is given, and refuses without one", () => {
  const listed = Array.from(
    { length: 40 },
    (_, index): FactRecord => ({ kind: "member", id: `m${index}`, membership: "listed" }),
  );
  const ofList = mass([whole, steering, ...listed, ...said])._unsafeUnwrap();
  expect(figureOf(ofList.reached)).toBe(0.75);
  // Who is on the list and said nothing is none of those who spoke.
  expect(ofList.active.sampleSize).toBe(4);
  const notListed = criticalMass(community([whole, steering, ...listed, ...said], ["duties"]), { window: days(90) });
  expect(notListed._unsafeUnwrap().reached._unsafeUnwrapErr()).toMatchObject({ reason: "size-not-known" });
  const { active, reached } = mass([whole, steering, ...said])._unsafeUnwrap();
  expect(active.value).toBe(3);
  expect(reached._unsafeUnwrapErr()).toMatchObject({ reason: "size-not-known" });
});

it("counts everybody where roles are not known, and says so", () => {
  const result = criticalMass(community([whole, ...said]), { window: days(90), size: 40 })._unsafeUnwrap();
  expect(result.active.value).toBe(4);
  expect(caveatsOf(result.reached)).toEqual(["hosts-not-known"]);
});

it("is refused where over a tenth of the window was not looked at", () => {
  expect(mass([observed(9, 100), ...said]).isOk()).toBe(true);
  expect(mass([observed(10, 100), ...said])._unsafeUnwrapErr()).toMatchObject({ reason: "window-not-seen", found: 80 });
});

it("counts nobody as 0", () => {
  expect(figureOf(mass([whole, steering], { size: 5 })._unsafeUnwrap().reached)).toBe(0);
});
