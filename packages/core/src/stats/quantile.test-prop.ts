import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "./quantile.js";

const seed = 20260101;
const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

it("never leaves the range of the values, however large they are", () => {
  fc.assert(
    fc.property(values, probability, (given, at) => {
      expect(quantile(given, at)).toBeGreaterThanOrEqual(Math.min(...given));
      expect(quantile(given, at)).toBeLessThanOrEqual(Math.max(...given));
    }),
    { seed },
  );
});

it("does not fall when the probability rises", () => {
  fc.assert(
    fc.property(values, probability, probability, (given, first, second) => {
      const low = quantile(given, Math.min(first, second));
      expect(low).toBeLessThanOrEqual(quantile(given, Math.max(first, second)) ?? Number.NaN);
    }),
    { seed },
  );
});

it("does not depend on the order", () => {
  fc.assert(
    fc.property(values, probability, (given, at) => {
      expect(quantile(given.toReversed(), at)).toBe(quantile(given, at));
    }),
    { seed },
  );
});

it("of tied values is that value", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 20 }), probability, (value, size, at) => {
      expect(quantile(new Array(size).fill(value), at)).toBe(value);
    }),
    { seed },
  );
});

it("scales with the values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), probability, (given, at) => {
      const scaled = quantile(
        given.map((value) => value * 8),
        at,
      );
      expect(scaled).toBeCloseTo((quantile(given, at) ?? Number.NaN) * 8, 6);
    }),
    { seed },
  );
});
