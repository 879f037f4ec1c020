import fc from "fast-check";
import { expect, it } from "vitest";
import { sum } from "./sum.js";

const seed = 20260101;
const counts = fc.array(fc.integer({ min: -1e9, max: 1e9 }));
const amounts = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1 });

it("is exact for whole numbers", () => {
  fc.assert(
    fc.property(counts, (values) => {
      expect(sum(values)).toBe(values.reduce((total, value) => total + value, 0));
    }),
    { seed },
  );
});

it("does not visibly depend on the order", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const total = sum(values);
      expect(Math.abs(sum(values.toReversed()) - total)).toBeLessThanOrEqual(total * 2 ** -51);
    }),
    { seed },
  );
});
