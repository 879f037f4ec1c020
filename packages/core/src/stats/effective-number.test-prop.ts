import fc from "fast-check";
import { expect, it } from "vitest";
import { effectiveNumber } from "./effective-number.js";

const seed = 20260101;

it("of n people who do the same is n", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (size, amount) => {
      expect(effectiveNumber(new Array(size).fill(amount))).toBeCloseTo(size, 9);
    }),
    { seed },
  );
});

it("lies from 1 to the number of people who did anything", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }), (values) => {
      const active = values.filter(Boolean).length;
      fc.pre(active > 0);
      const figure = effectiveNumber(values);
      expect(figure).toBeGreaterThanOrEqual(1);
      expect(figure).toBeLessThanOrEqual(active + 1e-9);
    }),
    { seed },
  );
});
