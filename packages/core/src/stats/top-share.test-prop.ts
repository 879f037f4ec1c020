import fc from "fast-check";
import { expect, it } from "vitest";
import { smallestCoveringCount } from "./smallest-covering-count.js";
import { topShare } from "./top-share.js";

const seed = 20260101;
const counts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }).filter((values) => values.some(Boolean));
const count = fc.integer({ min: 1, max: 20 });

it("lies above 0 and at most at 1, and does not fall with more people", () => {
  fc.assert(
    fc.property(counts, count, (values, people) => {
      const share = topShare(values, people) ?? 0;
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(topShare(values, people + 1) ?? 0);
      expect(share).toBeLessThanOrEqual(1);
    }),
    { seed },
  );
});

it("does not depend on the order, nor on people with 0", () => {
  fc.assert(
    fc.property(counts, count, (values, people) => {
      expect(topShare([0, ...values.toReversed()], people)).toBe(topShare(values, people));
    }),
    { seed },
  );
});

it("passes one half at the smallest covering count, and not before", () => {
  fc.assert(
    fc.property(counts, (values) => {
      const people = smallestCoveringCount(values, 0.5) ?? 0;
      expect(topShare(values, people)).toBeGreaterThan(0.5);
      if (people > 1) expect(topShare(values, people - 1)).toBeLessThanOrEqual(0.5);
    }),
    { seed },
  );
});
