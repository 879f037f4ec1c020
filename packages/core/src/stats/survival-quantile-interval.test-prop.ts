import fc from "fast-check";
import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalQuantile } from "./survival-quantile.js";
import { survivalQuantileInterval } from "./survival-quantile-interval.js";

const seed = 20260101;
const observation = fc.record({ duration: fc.integer({ min: 0, max: 60 }), event: fc.constantFrom(0, 1) });
const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });

it("holds the quantile, as far as its ends and the quantile are known", () => {
  fc.assert(
    fc.property(fc.array(observation, { minLength: 1, maxLength: 60 }), share, (given, probability) => {
      const durations = given.map(({ duration }) => duration);
      const curve = kaplanMeier(
        durations,
        given.map(({ event }) => event),
      );
      if (curve === undefined) throw new Error("no curve");
      const { lower, upper } = survivalQuantileInterval(curve, probability);
      const quantile = survivalQuantile(curve, probability) ?? Infinity;
      expect(lower ?? 0).toBeLessThanOrEqual(quantile);
      expect(upper ?? Infinity).toBeGreaterThanOrEqual(quantile);
    }),
    { seed },
  );
});
