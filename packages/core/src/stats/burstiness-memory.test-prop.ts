import fc from "fast-check";
import { expect, it } from "vitest";
import { burstinessMemory } from "./burstiness-memory.js";

const seed = 20260101;
const gaps = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3 });
const anyGaps = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { maxLength: 50 });

it("lies from -1 to 1, also for extreme gaps", () => {
  fc.assert(
    fc.property(anyGaps, (given) => {
      const figure = burstinessMemory(given) ?? 0;
      expect(figure).toBeGreaterThanOrEqual(-1);
      expect(figure).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});

it("is the same read backwards", () => {
  fc.assert(
    fc.property(gaps, (given) => {
      const figure = burstinessMemory(given);
      if (figure === undefined) expect(burstinessMemory(given.toReversed())).toBeUndefined();
      else expect(burstinessMemory(given.toReversed())).toBeCloseTo(figure, 9);
    }),
    { seed },
  );
});

it("does not depend on the unit", () => {
  fc.assert(
    fc.property(gaps, (given) => {
      const figure = burstinessMemory(given);
      const scaled = burstinessMemory(given.map((gap) => gap * 1024));
      if (figure === undefined) expect(scaled).toBeUndefined();
      else expect(scaled).toBeCloseTo(figure, 9);
    }),
    { seed },
  );
});
