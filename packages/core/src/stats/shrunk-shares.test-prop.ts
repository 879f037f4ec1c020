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

it("of twelve groups with one true share calls chance a difference in about 1 of 20", () => {
  const random = seededRandom(seed);
  const runs = 2000;
  let called = 0;
  for (let run = 0; run < runs; run++) {
    const counted = Array.from({ length: 12 }, () => {
      const trials = 10 + Math.floor(random() * 50);
      return { trials, successes: Array.from({ length: trials }, random).filter((draw) => draw < 0.8).length };
    });
    if (shrunkShares(counted)?.beyondChance === true) called++;
  }
  expect(called / runs).toBeGreaterThan(0.03);
  expect(called / runs).toBeLessThan(0.07);
});
