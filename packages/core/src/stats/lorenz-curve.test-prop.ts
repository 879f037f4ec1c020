import fc from "fast-check";
import { expect, it } from "vitest";
import { gini } from "./gini.js";
import { lorenzCurve } from "./lorenz-curve.js";

const seed = 20260101;
const counts = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
  .filter((values) => values.some(Boolean));

it("rises in both directions and stays on or under the diagonal", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 40 }), (values, maximumPoints) => {
      const points = lorenzCurve(values, maximumPoints) ?? [];
      expect(points.length).toBe(Math.min(maximumPoints, values.length + 1));
      for (const [index, { populationShare, amountShare }] of points.entries()) {
        expect(amountShare).toBeLessThanOrEqual(populationShare + 1e-12);
        expect(populationShare).toBeGreaterThan(points[index - 1]?.populationShare ?? -1);
        expect(amountShare).toBeGreaterThanOrEqual(points[index - 1]?.amountShare ?? 0);
      }
      expect(points.at(-1)).toEqual({ populationShare: 1, amountShare: 1 });
    }),
    { seed },
  );
});

it("encloses half the Gini coefficient when no point is left out", () => {
  fc.assert(
    fc.property(counts, (values) => {
      const points = lorenzCurve(values, values.length + 1) ?? [];
      let areaUnder = 0;
      for (const [index, point] of points.slice(1).entries()) {
        const before = points[index] ?? point;
        areaUnder += ((point.populationShare - before.populationShare) * (point.amountShare + before.amountShare)) / 2;
      }
      expect(1 - 2 * areaUnder).toBeCloseTo(gini(values) ?? Number.NaN, 10);
    }),
    { seed },
  );
});

it("does not depend on the order", () => {
  fc.assert(
    fc.property(counts, (values) => {
      expect(lorenzCurve(values.toReversed())).toEqual(lorenzCurve(values));
    }),
    { seed },
  );
});
