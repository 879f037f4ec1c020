import fc from "fast-check";
import { expect, it } from "vitest";
import { apportioned } from "./apportioned.js";

const seed = 20260101;
const amounts = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });

it("sums to the whole in hundredths, each within two hundredths of what it was", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(-0.01, 0, 0.01), (parts, rounding) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      const whole = Math.round((sum + rounding / 2) * 100) / 100;
      const shares = apportioned(parts, whole);
      expect(shares.reduce((total, share) => total + Math.round(share * 100), 0) + 0).toBe(Math.round(whole * 100) + 0);
      for (const [index, share] of shares.entries()) {
        expect(Math.abs(share - (parts[index] ?? Number.NaN))).toBeLessThanOrEqual(0.0200001);
      }
    }),
    { seed },
  );
});
