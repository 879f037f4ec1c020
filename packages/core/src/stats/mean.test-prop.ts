import fc from "fast-check";
import { expect, it } from "vitest";
import { mean } from "./mean.js";

const seed = 20260101;
const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1 });
const counts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 });

it("lies within the range of the values", () => {
  fc.assert(
    fc.property(values, (given) => {
      expect(mean(given)).toBeGreaterThanOrEqual(Math.min(...given));
      expect(mean(given)).toBeLessThanOrEqual(Math.max(...given));
    }),
    { seed },
  );
});

it("of equal values is that value to the last digit", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 50 }), (value, size) => {
      expect(mean(new Array(size).fill(value))).toBe(value + 0);
    }),
    { seed },
  );
});

it("does not depend on the order", () => {
  fc.assert(
    fc.property(counts, (given) => {
      expect(mean(given.toReversed())).toBe(mean(given));
    }),
    { seed },
  );
});

it("does not change when everything is doubled up", () => {
  fc.assert(
    fc.property(counts, (given) => {
      expect(mean([...given, ...given])).toBe(mean(given));
    }),
    { seed },
  );
});
