import fc from "fast-check";
import { expect, it } from "vitest";
import { bootstrapInterval } from "./bootstrap-interval.js";
import { mean } from "./mean.js";
import { seededRandom } from "./seeded-random.js";

const seed = 20260101;
const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
const start = fc.integer({ min: 0, max: 2 ** 32 - 1 });

it("of the mean lies within the range of the values, lower end first", () => {
  fc.assert(
    fc.property(values, start, (given, from) => {
      const { lower = Number.NaN, upper = Number.NaN } =
        bootstrapInterval(given, mean, { random: seededRandom(from), resamples: 100 }) ?? {};
      expect(lower).toBeGreaterThanOrEqual(Math.min(...given));
      expect(lower).toBeLessThanOrEqual(upper);
      expect(upper).toBeLessThanOrEqual(Math.max(...given));
    }),
    { seed },
  );
});

it("scales with the values", () => {
  fc.assert(
    fc.property(values, start, (given, from) => {
      const of = (scaled: readonly number[]) =>
        bootstrapInterval(scaled, mean, { random: seededRandom(from), resamples: 100 });
      const interval = of(given);
      const quadrupled = of(given.map((value) => value * 4));
      expect(quadrupled?.lower).toBeCloseTo((interval?.lower ?? Number.NaN) * 4, 8);
      expect(quadrupled?.upper).toBeCloseTo((interval?.upper ?? Number.NaN) * 4, 8);
    }),
    { seed },
  );
});

it("gets wider with the confidence", () => {
  fc.assert(
    fc.property(values, start, (given, from) => {
      const of = (confidence: number) =>
        bootstrapInterval(given, mean, { random: seededRandom(from), resamples: 100, confidence });
      expect(of(0.95)?.lower).toBeLessThanOrEqual(of(0.5)?.lower ?? Number.NaN);
      expect(of(0.95)?.upper).toBeGreaterThanOrEqual(of(0.5)?.upper ?? Number.NaN);
    }),
    { seed },
  );
});
