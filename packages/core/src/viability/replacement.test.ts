import { expect, it } from "vitest";
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
import { replacement } from "./replacement.js";

/** A reply a week, so many weeks from a day on. */
const weekly = (author: string, from: number, weeks: number): readonly FactRecord[] =>
  Array.from({ length: weeks }, (_, week) => contributed("reply", author, day(from + 7 * week)));

const window = days(90, 200);
const whole = observed(-1, 1000);

function counts(records: readonly FactRecord[]): readonly [number, number, number | string] {
  const { newRegulars, lapsedRegulars, ratio } = replacement(community(records), { window })._unsafeUnwrap();
  const of = ratio.match<number | string>(
    ({ value }) => value,
    ({ reason }) => reason,
  );
  return [newRegulars.value, lapsedRegulars.value, of];
}

it("holds new regulars against lapsed ones, by hand", () => {
  const records = [
    // Regular until day 128: silent for 90 days on day 218.
    ...weekly("ann", 100, 5),
    ...weekly("bob", 100, 5),
    // New within the window.
    ...weekly("cas", 220, 6),
    // Regular before and after: neither.
    ...weekly("dee", 100, 27),
    // Never regular: neither.
    ...weekly("eli", 110, 2),
    ...weekly("fay", 230, 2),
  ];
  expect(counts([whole, ...records])).toEqual([1, 2, 0.5]);
});

it("counts nobody as new who was regular long ago, by whichever cut of the weeks", () => {
  for (let shift = 0; shift < 7; shift++)
    expect(counts([whole, ...weekly("ann", shift, 3), ...weekly("ann", 230, 4)])[0]).toBe(0);
});

it("gives 0 where nobody is new, and no ratio where nobody lapsed", () => {
  expect(counts([whole, ...weekly("ann", 100, 5)])).toEqual([0, 1, 0]);
  expect(counts([whole, ...weekly("cas", 220, 6)])).toEqual([1, 0, "nobody-lapsed"]);
});

it("calls nobody lapsed who may have been there unseen", () => {
  const seen = { ...observed(-1, 1000), gaps: [{ from: "2026-05-20T00:00:00Z", until: "2026-06-10T00:00:00Z" }] };
  const { lapsedRegulars } = replacement(community([seen, ...weekly("ann", 100, 5)]), { window })._unsafeUnwrap();
  expect(lapsedRegulars.value).toBe(0);
  expect(lapsedRegulars.caveats?.map(({ code }) => code)).toContain("members-not-followed");
});

it("says that few people swing by chance, and that not all history was seen", () => {
  const undeclared = [...weekly("ann", 100, 5), ...weekly("cas", 220, 6)];
  const { ratio, newRegulars } = replacement(community(undeclared), { window })._unsafeUnwrap();
  expect(caveatsOf(ratio)).toEqual(expect.arrayContaining(["history-incomplete", "too-few-people"]));
  expect(newRegulars.caveats?.map(({ code }) => code)).toContain("history-incomplete");
  const many = ["a", "b", "c", "d", "e"].flatMap((name) => weekly(name, 100, 5));
  expect(caveatsOf(replacement(community([whole, ...many]), { window })._unsafeUnwrap().ratio)).toEqual([]);
  expect(figureOf(replacement(community([whole, ...many]), { window })._unsafeUnwrap().ratio)).toBe(0);
});

it("is refused without history or authors", () => {
  const reason = replacement(community([observed(200, 290), ...weekly("ann", 210, 5)]), { window });
  expect(reason._unsafeUnwrapErr()).toMatchObject({ reason: "no-history" });
  const unseen = { ...community([]), spans: [], sources: [] };
  expect(replacement(unseen, { window })._unsafeUnwrapErr().type).toBe("CapabilityMissing");
});
