import fc from "fast-check";
import { expect, it } from "vitest";
import { normalQuantile } from "./normal-quantile.js";

const seed = 20260101;
const fraction = fc.integer({ min: 1, max: 2 ** 30 - 1 }).map((numerator) => numerator / 2 ** 30);

it("is symmetric about one half", () => {
  fc.assert(
    fc.property(fraction, (probability) => {
      expect(normalQuantile(1 - probability) + normalQuantile(probability)).toBeCloseTo(0, 12);
    }),
    { seed },
  );
});

it("rises with the probability, across the seams between the approximations too", () => {
  const nearSeams = [0.074_999_999, 0.075, 0.075_000_001, Math.exp(-25) * 0.999_999, Math.exp(-25) * 1.000_001];
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fraction, fc.constantFrom(...nearSeams)), { minLength: 2 }), (given) => {
      const quantiles = given.toSorted((left, right) => left - right).map(normalQuantile);
      for (const [index, quantile] of quantiles.slice(1).entries()) {
        expect(quantile).toBeGreaterThan(quantiles[index] ?? Infinity);
      }
    }),
    { seed },
  );
});
