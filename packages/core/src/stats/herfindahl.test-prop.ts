import fc from "fast-check";
import { expect, it } from "vitest";
import { herfindahl } from "./herfindahl.js";

const seed = 20260101;
const anyAmounts = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 50 });
const counts = fc.array(fc.integer({ min: 0, max: 1e4 }), { minLength: 1 }).filter((values) => values.some(Boolean));

it("lies from 1/n to 1, also for the smallest and largest amounts", () => {
  fc.assert(
    fc.property(anyAmounts, (values) => {
      const index = herfindahl(values) ?? 1;
      expect(index).toBeGreaterThanOrEqual(1 / values.length);
      expect(index).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});

it("does not depend on the order, nor on people with 0", () => {
  fc.assert(
    fc.property(counts, (values) => {
      expect(herfindahl([0, ...values.toReversed()])).toBe(herfindahl(values));
    }),
    { seed },
  );
});

it("halves when every person is doubled", () => {
  fc.assert(
    fc.property(counts, (values) => {
      expect(herfindahl([...values, ...values])).toBeCloseTo((herfindahl(values) ?? Number.NaN) / 2, 12);
    }),
    { seed },
  );
});

it("does not depend on the unit", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1000 }), (values, factor) => {
      expect(herfindahl(values.map((value) => value * factor))).toBeCloseTo(herfindahl(values) ?? Number.NaN, 12);
    }),
    { seed },
  );
});
