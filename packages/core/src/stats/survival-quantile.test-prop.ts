import fc from "fast-check";
import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalQuantile } from "./survival-quantile.js";

const seed = 20260101;
const durations = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 });

function curveOf(given: readonly number[], flags: readonly number[]) {
  const curve = kaplanMeier(given, flags);
  if (curve === undefined) throw new Error("no curve");
  return curve;
}

it("without censoring is the smallest time by which the share has ended, judged in whole numbers", () => {
  fc.assert(
    fc.property(durations, fc.integer({ min: 1, max: 99 }), (given, percent) => {
      const ended = given.map(() => 1);
      const sorted = given.toSorted((left, right) => left - right);
      const needed = Math.ceil((percent * given.length) / 100);
      expect(survivalQuantile(curveOf(given, ended), percent / 100)).toBe(sorted[needed - 1]);
    }),
    { seed },
  );
});

it("never falls, and is never found anew, when one more is left without an event", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 1)), { minLength: 1 }),
      (given) => {
        const times = given.map(([duration]) => duration);
        const flags = given.map(([, flag]) => flag);
        const before = survivalQuantile(curveOf(times, flags), 0.5) ?? Infinity;
        const after = survivalQuantile(curveOf([...times, 1000], [...flags, 0]), 0.5) ?? Infinity;
        expect(after).toBeGreaterThanOrEqual(before);
      },
    ),
    { seed },
  );
});
