import fc from "fast-check";
import { expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.js";

const seed = 20260101;
const outcome = fc
  .integer({ min: 1, max: 1e6 })
  .chain((trials) => fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }));

it("lies within 0 and 1 and holds the observed share", () => {
  fc.assert(
    fc.property(outcome, ({ successes, trials }) => {
      const { lower = 2, upper = -1 } = wilsonInterval(successes, trials) ?? {};
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(successes / trials);
      expect(upper).toBeGreaterThanOrEqual(successes / trials);
      expect(upper).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});

it("of the failures is the mirror image", () => {
  fc.assert(
    fc.property(outcome, ({ successes, trials }) => {
      const interval = wilsonInterval(successes, trials);
      const mirrored = wilsonInterval(trials - successes, trials);
      expect(mirrored?.lower).toBeCloseTo(1 - (interval?.upper ?? Number.NaN), 10);
      expect(mirrored?.upper).toBeCloseTo(1 - (interval?.lower ?? Number.NaN), 10);
    }),
    { seed },
  );
});

it("gets wider with the confidence and narrower with the trials", () => {
  fc.assert(
    fc.property(outcome, ({ successes, trials }) => {
      expect(width(successes, trials, 0.99)).toBeGreaterThan(width(successes, trials, 0.8));
      expect(width(successes * 10, trials * 10, 0.95)).toBeLessThan(width(successes, trials, 0.95));
    }),
    { seed },
  );
});

function width(successes: number, trials: number, confidence: number): number {
  const { lower, upper } = wilsonInterval(successes, trials, confidence) ?? { lower: 0, upper: Number.NaN };
  return upper - lower;
}
