import fc from "fast-check";
import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalAt } from "./survival-at.js";
import { survivalInterval } from "./survival-interval.js";

const seed = 20260101;
const observation = fc.record({ duration: fc.integer({ min: 0, max: 30 }), event: fc.constantFrom(0, 1) });

it("holds the share and stays within 0 and 1", () => {
  fc.assert(
    fc.property(fc.array(observation, { minLength: 1 }), fc.integer({ min: 0, max: 40 }), (given, time) => {
      const durations = given.map(({ duration }) => duration);
      const curve = kaplanMeier(
        durations,
        given.map(({ event }) => event),
      );
      if (curve === undefined) throw new Error("no curve");
      const interval = survivalInterval(curve, time);
      const share = survivalAt(curve, time);
      expect(interval === undefined).toBe(share === undefined || share === 0 || share === 1);
      if (interval === undefined || share === undefined) return;
      expect(interval.lower).toBeGreaterThanOrEqual(0);
      expect(interval.lower).toBeLessThan(share);
      expect(interval.upper).toBeGreaterThan(share);
      expect(interval.upper).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});
