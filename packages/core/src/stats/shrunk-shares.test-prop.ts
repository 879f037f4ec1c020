import fc from "fast-check";
import { expect, it } from "vitest";
import { seededRandom } from "./seeded-random.js";
import { type CountedShare, shrunkShares } from "./shrunk-shares.js";

const seed = 20260101;
const group: fc.Arbitrary<CountedShare> = fc
  .integer({ min: 1, max: 500 })
  .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }));
const groups = fc.array(group, { minLength: 2, maxLength: 30 });

it("lies between a group's own share and that of all", () => {
  fc.assert(
    fc.property(groups, (counted) => {
      const { pooled = Number.NaN, shares = [] } = shrunkShares(counted) ?? {};
      counted.forEach(({ successes, trials }, index) => {
        const own = successes / trials;
        expect(shares[index]).toBeGreaterThanOrEqual(Math.min(own, pooled));
        expect(shares[index]).toBeLessThanOrEqual(Math.max(own, pooled));
      });
    }),
    { seed },
  );
});

it("does not depend on the order of the groups", () => {
  fc.assert(
    fc.property(groups, (counted) => {
      const there = shrunkShares(counted)?.shares ?? [];
      const back = [...(shrunkShares([...counted].reverse())?.shares ?? [])].reverse();
      for (const [index, share] of there.entries()) expect(back[index]).toBeCloseTo(share, 10);
    }),
    { seed },
  );
});

it("of the failures is the mirror image", () => {
  fc.assert(
    fc.property(groups, (counted) => {
      const shares = shrunkShares(counted)?.shares ?? [];
      const mirrored = shrunkShares(
        counted.map(({ successes, trials }) => ({ successes: trials - successes, trials })),
      );
      for (const [index, share] of shares.entries()) expect(mirrored?.shares[index]).toBeCloseTo(1 - share, 10);
    }),
    { seed },
  );
});

it.each([
  [12, 10, 60, 0.8],
  [12, 1, 20, 0.5],
  [12, 1, 4, 0.9],
  [30, 1, 5, 0.05],
  [10, 3, 3, 0.5],
])(
  "of %d groups of %d to %d trials with a true share of %d calls chance a difference in at most 1 of 12",
  (size, from, to, share) => {
    const random = seededRandom(seed);
    const runs = 2000;
    let called = 0;
    for (let run = 0; run < runs; run++) {
      const counted = Array.from({ length: size }, () => {
        const trials = from + Math.floor(random() * (to - from + 1));
        return { trials, successes: Array.from({ length: trials }, random).filter((draw) => draw < share).length };
      });
      if (shrunkShares(counted)?.beyondChance === true) called++;
    }
    expect(called / runs).toBeLessThan(1 / 12);
  },
);
