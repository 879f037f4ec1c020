import fc from "fast-check";
import { expect, it } from "vitest";
import { giniCorrected } from "./gini-corrected.js";

const seed = 20260101;
const amounts = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 2, maxLength: 50 });

it("lies from 0 to 1", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const figure = giniCorrected(values) ?? 0;
      expect(figure).toBeGreaterThanOrEqual(0);
      expect(figure).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});

it("is 1 when one person does everything, in a group of any size", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e6 }), (others, amount) => {
      expect(giniCorrected([amount, ...new Array(others).fill(0)])).toBeCloseTo(1, 12);
    }),
    { seed },
  );
});
