import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallestCoveringCount } from "../../stats/smallest-covering-count.js";
import { actsToPassOn } from "./acts-to-pass-on.js";

/** The least acts that must change hands, by looking at every way in which so many people can do so many acts. */
function byTrying(counts: readonly number[], people: number): number {
  const total = counts.reduce((sum, one) => sum + one, 0);
  const start = [...counts.filter((one) => one > 0), ...Array.from({ length: people }, () => 0)].slice(0, people);
  let least = Number.POSITIVE_INFINITY;
  const fill = (given: readonly number[], rest: number): void => {
    if (given.length === people - 1) {
      const all = [...given, rest];
      if ((smallestCoveringCount(all, 0.5) ?? 0) < 3) return;
      least = Math.min(
        least,
        all.reduce((sum, amount, person) => sum + Math.max(0, (start[person] ?? 0) - amount), 0),
      );
      return;
    }
    for (let amount = 0; amount <= rest; amount++) fill([...given, amount], rest - amount);
  };
  fill([], total);
  return least;
}

describe("acts to pass on", () => {
  it.each([
    // By hand: of 100 any two may do 50 at most, so that four people all do 25.
    [[90, 10], { factor: 1, acts: 65, people: 2 }],
    [[40, 30, 20, 10], { factor: 2, acts: 20, people: 0 }],
    [[25, 25, 25, 25], { factor: 3, acts: 0, people: 0 }],
    [[10, 10, 10, 10, 10], { factor: 3, acts: 0, people: 0 }],
    [[1, 1, 1, 1, 1, 1, 1], { factor: 4, acts: 0, people: 0 }],
    [[4], { factor: 1, acts: 3, people: 3 }],
  ])("of %j are %j", (counts, expected) => {
    expect(actsToPassOn(counts)).toEqual(expected);
  });

  it("are none that can be told under four acts", () => {
    for (const counts of [[], [0], [3], [1, 1, 1]]) expect(actsToPassOn(counts)).toBeUndefined();
  });

  it("are as few as trying every way finds, and enough", () => {
    const small = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(small, (counts) => {
        const found = actsToPassOn(counts);
        const total = counts.reduce((sum, one) => sum + one, 0);
        expect(found === undefined).toBe(total < 4);
        if (found === undefined || found.factor > 2 || total > 12) return;
        const carriers = counts.filter((one) => one > 0).length;
        expect(found.acts).toBe(byTrying(counts, carriers + found.people));
        if (found.people > 0) expect(byTrying(counts, carriers + found.people - 1)).toBe(Number.POSITIVE_INFINITY);
      }),
      { seed: 20260315, numRuns: 150 },
    );
  });

  it("do not depend on the order, nor on who does nothing", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 }), (counts) => {
        expect(actsToPassOn([...counts.toReversed(), 0])).toEqual(actsToPassOn(counts));
        expect(actsToPassOn(counts)?.factor).toBe(
          actsToPassOn(counts) === undefined ? undefined : smallestCoveringCount(counts, 0.5),
        );
      }),
      { seed: 20260316, numRuns: 200 },
    );
  });
});
