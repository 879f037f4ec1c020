import fc from "fast-check";
import { expect, it } from "vitest";
import { burstiness } from "./burstiness.js";

const seed = 20260101;
const gaps = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2 }).filter((values) => values.some(Boolean));
const anyGaps = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { maxLength: 50 });

it("lies from -1 to its largest value for that many gaps, also for extreme gaps", () => {
  fc.assert(
    fc.property(anyGaps, (given) => {
      const figure = burstiness(given) ?? -1;
      const most = Math.sqrt(Math.max(1, given.length - 1));
      expect(figure).toBeGreaterThanOrEqual(-1);
      expect(figure).toBeLessThanOrEqual((most - 1) / (most + 1) + 1e-9);
    }),
    { seed },
  );
});

it("depends neither on the order nor on the unit", () => {
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 1000 }), (given, factor) => {
      const figure = burstiness(given) ?? Number.NaN;
      expect(burstiness(given.toReversed())).toBeCloseTo(figure, 10);
      expect(burstiness(given.map((gap) => gap * factor))).toBeCloseTo(figure, 10);
    }),
    { seed },
  );
});

it("of gaps that are all the same is exactly -1", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.integer({ min: 2, max: 60 }), (gap, size) => {
      expect(burstiness(new Array(size).fill(gap))).toBe(-1);
    }),
    { seed },
  );
});
