import fc from "fast-check";
import { expect, it } from "vitest";
import { burstinessCorrected } from "./burstiness-corrected.js";

const seed = 20260101;
const gaps = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2 }).filter((values) => values.some(Boolean));

it("lies from -1 to 1", () => {
  fc.assert(
    fc.property(gaps, (given) => {
      expect(burstinessCorrected(given)).toBeGreaterThanOrEqual(-1);
      expect(burstinessCorrected(given)).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});

it("depends neither on the order nor on the unit", () => {
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 1000 }), (given, factor) => {
      const figure = burstinessCorrected(given) ?? Number.NaN;
      expect(burstinessCorrected(given.toReversed())).toBeCloseTo(figure, 10);
      expect(burstinessCorrected(given.map((gap) => gap * factor))).toBeCloseTo(figure, 10);
    }),
    { seed },
  );
});
