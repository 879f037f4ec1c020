import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFigureLaws } from "../activity/figure-laws.test-support.js";
import { byAmounts, community, days } from "../activity/tiny-community.test-support.js";
import type { FactRecord } from "../model/fact.js";
import { careWork } from "./care-work.js";
import { dutyConcentration } from "./duty-concentration.js";
import type { SpreadOfActs } from "./spread-of-acts.js";

const seed = 20260220;
const window = days(90);
const amounts = fc
  .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 })
  .filter((all) => all.some((one) => one > 0));

function spread(given: readonly number[], more: readonly FactRecord[] = []): SpreadOfActs {
  const found = dutyConcentration(community([...byAmounts("edit", given), ...more]), { window });
  const work = found.find(({ duty }) => duty === "tidying")?.work;
  if (work?.status !== "measured") throw new Error("somebody did something");
  return work.value;
}

const exposure = ({
  absenceFactor,
  largestShare,
  effectiveCarriers,
}: SpreadOfActs): readonly [number, number, number] => [
  absenceFactor.value,
  largestShare.value,
  effectiveCarriers.value,
];

function holds<T extends readonly unknown[]>(values: fc.Arbitrary<T>, law: (...values: T) => void): void {
  fc.assert(
    fc.property(values, (drawn) => law(...drawn)),
    { seed, numRuns: 100 },
  );
}

describe("the concentration of a duty", () => {
  it("does not depend on who does how much, only on how much they do", () => {
    holds(fc.tuple(amounts), (given) => {
      const [factor, share, even] = exposure(spread(given));
      const [turned, turnedShare, turnedEven] = exposure(spread(given.toReversed()));
      expect([turned, turnedShare]).toEqual([factor, share]);
      expect(turnedEven).toBeCloseTo(even, 10);
    });
  });

  it("stays the same when everybody does so many times as much", () => {
    holds(fc.tuple(amounts, fc.integer({ min: 2, max: 4 })), (given, times) => {
      const [factor, share, even] = exposure(spread(given));
      const [more, moreShare, moreEven] = exposure(spread(given.map((one) => one * times)));
      expect(more).toBe(factor);
      expect(moreShare).toBeCloseTo(share, 12);
      expect(moreEven).toBeCloseTo(even, 10);
    });
  });

  it("does not change with a member who does nothing, whether or not they hold the duty", () => {
    holds(fc.tuple(amounts, fc.boolean()), (given, isHolder) => {
      const zoe: readonly FactRecord[] = isHolder
        ? [{ kind: "duty", holder: "zoe", duty: "tidying", from: "2025-01-01" }]
        : [{ kind: "member", id: "zoe" }];
      expect(spread(given, zoe)).toEqual(spread(given));
    });
  });

  it("stays within its bounds", () => {
    holds(fc.tuple(amounts), (given) => {
      const { acts, people, carriers, ...figures } = spread(given);
      const [factor, share, even] = exposure({ acts, people, carriers, ...figures });
      expect(factor).toBeGreaterThanOrEqual(1);
      expect(factor).toBeLessThanOrEqual(people);
      expect(share).toBeGreaterThanOrEqual(1 / people);
      expect(share).toBeLessThanOrEqual(1);
      expect(even).toBeGreaterThanOrEqual(1);
      expect(even).toBeLessThanOrEqual(people + 1e-9);
      expect(carriers.reduce((sum, { count }) => sum + count, 0)).toBe(acts);
      // One person carries it exactly where they did strictly more than half.
      expect(factor === 1).toBe(2 * (carriers[0]?.count ?? 0) > acts);
    });
  });

  it("never shows more exposure when an act goes from who does more to who does less", () => {
    holds(fc.tuple(amounts, fc.nat(), fc.nat()), (given, one, other) => {
      const [from, to] = [one % given.length, other % given.length];
      if ((given[from] ?? 0) < (given[to] ?? 0) + 2) return;
      const shared = given.map((amount, person) => amount + (person === to ? 1 : person === from ? -1 : 0));
      const [factor, share, even] = exposure(spread(given));
      const [after, afterShare, afterEven] = exposure(spread(shared));
      expect(after).toBeGreaterThanOrEqual(factor);
      expect(afterShare).toBeLessThanOrEqual(share);
      expect(afterEven).toBeGreaterThanOrEqual(even - 1e-9);
    });
  });
});

describeFigureLaws("the concentration of duties", (dataset, asked) => ({
  value: dutyConcentration(dataset, { window: asked }),
}));
describeFigureLaws("care work", (dataset, asked) => careWork(dataset, { window: asked }));
