import fc from "fast-check";
import { expect, it } from "vitest";
import { participationTiers } from "./participation-tiers.js";

const seed = 20260101;
const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }).filter((values) => values.some(Boolean));

it("puts everybody who took part into one tier, and at least one person into the core", () => {
  fc.assert(
    fc.property(counts, (values) => {
      const { core = 0, regular = 0, casual = 0 } = participationTiers(values) ?? {};
      expect(core + regular + casual).toBe(values.filter(Boolean).length);
      expect(core).toBeGreaterThanOrEqual(1);
    }),
    { seed },
  );
});

it("does not depend on the order, nor on people with 0, nor on the unit", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1000 }), (values, factor) => {
      const tiers = participationTiers(values);
      expect(participationTiers(values.toReversed())).toEqual(tiers);
      expect(participationTiers([...values, 0])).toEqual(tiers);
      expect(participationTiers(values.map((value) => value * factor))).toEqual(tiers);
    }),
    { seed },
  );
});

it("has no casual people where all do the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100 }), (size, amount) => {
      expect(participationTiers(new Array(size).fill(amount))?.casual).toBe(0);
    }),
    { seed },
  );
});
