import fc from "fast-check";
import { expect, it } from "vitest";
import { median } from "./median.js";

const seed = 20260101;
const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 });

it("has at most half of the values on either side", () => {
  fc.assert(
    fc.property(values, (given) => {
      const middle = median(given) ?? Number.NaN;
      expect(given.filter((value) => value < middle).length * 2).toBeLessThanOrEqual(given.length);
      expect(given.filter((value) => value > middle).length * 2).toBeLessThanOrEqual(given.length);
    }),
    { seed },
  );
});

it("does not depend on the order", () => {
  fc.assert(
    fc.property(values, (given) => {
      expect(median(given.toReversed())).toBe(median(given));
    }),
    { seed },
  );
});

it("moves and scales with the values", () => {
  fc.assert(
    fc.property(values, (given) => {
      expect(median(given.map((value) => value * 2 + 3))).toBe((median(given) ?? Number.NaN) * 2 + 3);
    }),
    { seed },
  );
});
