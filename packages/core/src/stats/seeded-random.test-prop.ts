import fc from "fast-check";
import { expect, it } from "vitest";
import { seededRandom } from "./seeded-random.js";

const seed = 20260101;
const start = fc.integer({ min: 0, max: 2 ** 32 - 2 });

it("gives numbers from 0 to under 1, the same for the same seed", () => {
  fc.assert(
    fc.property(start, (from) => {
      const [first, second] = [seededRandom(from), seededRandom(from)];
      for (let draw = 0; draw < 20; draw += 1) {
        const value = first();
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(second()).toBe(value);
      }
    }),
    { seed },
  );
});

it("gives other numbers for the next seed", () => {
  fc.assert(
    fc.property(start, (from) => {
      expect(seededRandom(from + 1)()).not.toBe(seededRandom(from)());
    }),
    { seed },
  );
});
