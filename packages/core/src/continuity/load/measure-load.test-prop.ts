import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeFigureLaws } from "../../activity/figure-laws.test-support.js";
import { community, days, observed, opening, reply } from "../../activity/tiny-community.test-support.js";
import type { FactRecord } from "../../model/fact.js";
import { measureLoad } from "./measure-load.js";

const seed = 20260305;
const window = days(70);

const answered = (counts: readonly number[]): readonly FactRecord[] => [
  observed(0, 70),
  ...counts.flatMap((count, person) =>
    Array.from({ length: count }, (_, index): readonly FactRecord[] => {
      const name = `c${person} ${index}`;
      return [opening(name, "asker", index), reply(name, `p${person}`, index + 1)];
    }).flat(),
  ),
];
const counts = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 4 });

function holds<T extends readonly unknown[]>(values: fc.Arbitrary<T>, law: (...values: T) => void): void {
  fc.assert(
    fc.property(values, (drawn) => law(...drawn)),
    { seed, numRuns: 60 },
  );
}

describe("the load", () => {
  it("needs as many times the hours as an act takes minutes, and more planned hours use less of them", () => {
    holds(
      fc.tuple(counts, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 40 })),
      (given, minutes, hours) => {
        const of = (perAct: number, planned: number) =>
          measureLoad(community(answered(given)), {
            window,
            minutesPerAct: { answering: perAct },
            budgets: [{ person: "p0", duty: "answering", hoursPerWeek: planned }],
          }).duties[0];
        const [one, two, more] = [of(minutes, hours), of(2 * minutes, hours), of(minutes, hours + 1)];
        expect(two?.needed?.low).toBeCloseTo(2 * (one?.needed?.low ?? Number.NaN), 9);
        const use = (load: typeof one): number => load?.people[0]?.utilisation?.low ?? Number.NaN;
        expect(use(more)).toBeLessThanOrEqual(use(one));
        expect(use(one)).toBeGreaterThanOrEqual(0);
      },
    );
  });

  it("does not change with a volunteer's hours", () => {
    holds(fc.tuple(counts, fc.integer({ min: 0, max: 40 })), (given, hoursPerWeek) => {
      const volunteer: FactRecord = {
        kind: "duty",
        holder: "p0",
        duty: "answering",
        engagement: "volunteer",
        hoursPerWeek,
      };
      const { planned } = measureLoad(community([...answered(given), volunteer]), { window });
      expect(planned).toBeUndefined();
    });
  });

  it("has a lower end that is no higher than the upper", () => {
    holds(fc.tuple(counts), (given) => {
      for (const { needed } of measureLoad(community(answered(given)), { window }).duties)
        expect(needed?.low).toBeLessThanOrEqual(needed?.high ?? Number.NaN);
    });
  });
});

describeFigureLaws("the load of a community", (dataset, asked) => ({
  value: measureLoad(dataset, { window: asked, rhythm: false }),
}));
