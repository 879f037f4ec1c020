import fc from "fast-check";
import { expect, it } from "vitest";
import { smallestCoveringCount } from "./smallest-covering-count.js";

const seed = 20260101;
const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }).filter((values) => values.some(Boolean));
const percent = fc.integer({ min: 1, max: 99 });

it("is the smallest number that passes the share, judged in whole numbers", () => {
  fc.assert(
    fc.property(counts, percent, (values, share) => {
      const count = smallestCoveringCount(values, share / 100) ?? 0;
      const total = largest(values, values.length);
      expect(100 * largest(values, count)).toBeGreaterThan(share * total);
      expect(100 * largest(values, count - 1)).toBeLessThanOrEqual(share * total);
    }),
    { seed },
  );
});

it("is the smallest number that meets the share under at-least, judged in whole numbers", () => {
  fc.assert(
    fc.property(counts, percent, (values, share) => {
      const count = smallestCoveringCount(values, share / 100, "at-least") ?? 0;
      const total = largest(values, values.length);
      expect(100 * largest(values, count)).toBeGreaterThanOrEqual(share * total);
      expect(100 * largest(values, count - 1)).toBeLessThan(share * total);
    }),
    { seed },
  );
});

it("does not depend on the order, nor on people with 0, nor on the unit", () => {
  fc.assert(
    fc.property(counts, percent, fc.integer({ min: 1, max: 1000 }), (values, share, factor) => {
      const count = smallestCoveringCount(values, share / 100);
      expect(smallestCoveringCount(values.toReversed(), share / 100)).toBe(count);
      expect(smallestCoveringCount([...values, 0, 0], share / 100)).toBe(count);
      const scaled = values.map((value) => value * factor);
      expect(smallestCoveringCount(scaled, share / 100)).toBe(count);
    }),
    { seed },
  );
});

it("needs one more than half of n equal people, rounded down", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 100 }), (size, amount) => {
      expect(smallestCoveringCount(new Array(size).fill(amount), 0.5)).toBe(Math.floor(size / 2) + 1);
    }),
    { seed },
  );
});

function largest(values: readonly number[], count: number): number {
  const descending = values.toSorted((left, right) => right - left);
  return descending.slice(0, count).reduce((total, value) => total + value, 0);
}
