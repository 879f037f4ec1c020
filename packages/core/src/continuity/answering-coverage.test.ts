import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { community, days, gap, observed, opening, reply } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { answeringCoverage } from "./answering-coverage.js";
import type { CoverageOptions } from "./hours-of-demand.js";

/** Eight weeks: a quarter of them is two. */
const window = days(56);

/** A conversation in each of these weeks, that many hours after a Thursday begins, answered within the hour by these people. */
const asked = (
  name: string,
  hour: number,
  weeks: readonly number[],
  ...people: readonly string[]
): readonly FactRecord[] =>
  weeks.flatMap((week) => {
    const at = week * 168 + hour;
    return [
      opening(`${name}${week}`, `m${name}${week}`, at),
      ...people.map((person) => reply(`${name}${week}`, person, at + 0.5)),
    ];
  });

function coverage(records: readonly FactRecord[], options: Partial<CoverageOptions> = {}) {
  return answeringCoverage(community([observed(0, 56), ...records]), { window, ...options });
}

const shares = (...given: Parameters<typeof coverage>): readonly [number, number] => {
  const { atLeastOne, atLeastTwo } = coverage(...given)._unsafeUnwrap();
  return [atLeastOne.value, atLeastTwo.value];
};

describe("coverage", () => {
  const week = [
    ...asked("a", 9, [0, 1, 2, 3], "ann", "bob"),
    ...asked("b", 14, [0, 1, 2], "ann"),
    ...asked("c", 20, [5], "bob"),
    ...asked("d", 22, [4, 6]),
  ];

  it("is the share of the openings at whose hour one, and two, are usually there (by hand)", () => {
    // Ten openings: four at an hour of two people, three at an hour of ann; bob at 20:00 once in eight weeks is no habit.
    const found = coverage(week)._unsafeUnwrap();
    expect(found.atLeastOne).toMatchObject({ value: 0.7, unit: "share", sampleSize: 10, sampleOf: "openings" });
    expect(found.atLeastTwo.value).toBe(0.4);
    expect(found.uncovered).toEqual([
      { weekday: 4, hour: 22, openings: 2 },
      { weekday: 4, hour: 20, openings: 1 },
    ]);
  });

  it("names at most ten hours without anybody, those of most openings first", () => {
    const weeks = [0, 1, 2, 3, 4, 5, 6];
    const nobody = Array.from({ length: 12 }, (_, hour) => asked(`h${hour}`, hour, weeks.slice(0, hour < 10 ? 2 : 3)));
    const { uncovered, atLeastOne } = coverage(nobody.flat())._unsafeUnwrap();
    expect(atLeastOne).toMatchObject({ value: 0, sampleSize: 26 });
    expect(uncovered.map(({ hour }) => hour)).toEqual([10, 11, 0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    [[0], 0],
    [[0, 1], 1],
    [[6, 7], 1],
  ])("takes an answer in the weeks %j of eight for %i carriers: a quarter is enough", (weeks, value) => {
    expect(shares(asked("a", 9, weeks, "ann"))[0]).toBe(value);
  });

  it("counts a week once, however often somebody answers in it", () => {
    const often = [...asked("a", 9, [0], "ann"), reply("a0", "ann", 9.6), reply("a0", "ann", 9.7)];
    expect(shares(often)[0]).toBe(0);
  });

  it("takes another share for a habit if asked to", () => {
    expect(shares(asked("a", 9, [0], "ann"), { usualShare: 0.125 })[0]).toBe(1);
    expect(shares(asked("a", 9, [0, 1, 2, 3], "ann"), { usualShare: 1 })[0]).toBe(0);
    for (const usualShare of [0, 1.01, Number.NaN]) expect(() => coverage(week, { usualShare })).toThrow(RangeError);
  });

  it("asks for openings by members where roles are known, and says so where they are not", () => {
    const host: FactRecord = { kind: "duty", holder: "ma0", duty: "steering", from: "2026-01-01" };
    expect(coverage([host, ...week])._unsafeUnwrap().atLeastOne.sampleSize).toBe(9);
    expect(coverage(week)._unsafeUnwrap().atLeastOne.caveats).toContainEqual({ code: "openings-by-anyone" });
  });

  it("is 0 where nobody is usually there, and refused where nothing was asked or seen", () => {
    expect(shares(asked("d", 22, [4, 6]))).toEqual([0, 0]);
    expect(coverage([])._unsafeUnwrapErr()).toMatchObject({ reason: "no-openings" });
    expect(answeringCoverage(community(week), { window: days(27) })._unsafeUnwrapErr()).toMatchObject({
      reason: "too-few-days",
      needed: 28,
      found: 27,
    });
    const unseen = community([observed(0, 56, ["openings", "authors"]), ...asked("d", 22, [4])]);
    expect(answeringCoverage(unseen, { window })._unsafeUnwrapErr().type).toBe("CapabilityMissing");
  });

  it("takes a day on which clocks go forward for a whole one", () => {
    // From 2 to 29 March 2026 in Amsterdam, with 23 hours on the last day; then a week more, of which a quarter of five weeks is two.
    const from = Date.UTC(2026, 2, 1, 23);
    const timeZone = "Europe/Amsterdam";
    const fourWeeks = { from, until: Date.UTC(2026, 2, 29, 22) };
    const dataset = community([
      observed(0, 120),
      ...asked("a", 9, [9, 10, 11, 12], "ann"),
      ...asked("b", 14, [9], "bob"),
    ]);
    expect(answeringCoverage(dataset, { window: fourWeeks, timeZone })._unsafeUnwrap().atLeastOne.value).toBe(1);
    const fiveWeeks = { from, until: Date.UTC(2026, 3, 5, 22) };
    expect(answeringCoverage(dataset, { window: fiveWeeks, timeZone })._unsafeUnwrap().atLeastOne.value).toBe(4 / 5);
  });

  it("holds weeks that nobody looked at against nobody", () => {
    // Of 90 days the last 13 were looked at, and on each of them two people answered twice.
    const twice = Array.from({ length: 13 }, (_, index) => [9, 15].map((hour) => [77 + index, hour] as const)).flat();
    const seen = twice.flatMap(([at, hour]) => [
      opening(`c${at}/${hour}`, "eve", at * 24 + hour),
      reply(`c${at}/${hour}`, "ann", at * 24 + hour + 0.1),
      reply(`c${at}/${hour}`, "bob", at * 24 + hour + 0.2),
    ]);
    const late = community([observed(77, 90), ...seen]);
    expect(answeringCoverage(late, { window: days(90) })._unsafeUnwrapErr()).toMatchObject({
      reason: "too-few-days",
      needed: 28,
      found: 13,
    });
    // Four of twelve weeks were looked at, and ann answered in half of them.
    const holes = { ...observed(0, 84), gaps: [gap(14, 70)] };
    const weeks = community([holes, ...asked("a", 9, [0, 11], "ann")]);
    const half = (usualShare: number) => answeringCoverage(weeks, { window: days(84), usualShare })._unsafeUnwrap();
    expect(half(0.5).atLeastOne.value).toBe(1);
    expect(half(0.51).atLeastOne.value).toBe(0);
  });

  it("is never less with one more who answers, and two are never there more than one", () => {
    const hours = fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(hours, (joined) => {
        const more = joined.map(([week, which]) => {
          const [name = "a", hour = 9] =
            (
              [
                ["a", 9],
                ["b", 14],
                ["c", 20],
                ["d", 22],
              ] as const
            )[which] ?? [];
          return reply(`${name}${week}`, "hal", week * 168 + hour + 0.7);
        });
        const begun = new Set(week.flatMap((one) => (one.kind === "contribution" ? [one.conversation] : [])));
        const [one, two] = shares(week);
        const [after, afterTwo] = shares([...week, ...more.filter(({ conversation }) => begun.has(conversation))]);
        expect(after).toBeGreaterThanOrEqual(one);
        expect(afterTwo).toBeGreaterThanOrEqual(two);
        expect(afterTwo).toBeLessThanOrEqual(after);
      }),
      { seed: 20260310, numRuns: 60 },
    );
  });
});
