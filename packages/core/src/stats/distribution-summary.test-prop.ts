import fc from "fast-check";
import { expect, it } from "vitest";
import { distributionSummary } from "./distribution-summary.js";

const seed = 20260101;
const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });

it("has its figures in ascending order, and the mean within the range", () => {
  fc.assert(
    fc.property(values, (given) => {
      const summary = distributionSummary(given);
      if (summary === undefined) throw new Error("no summary");
      const { minimum, lowerQuartile, median, upperQuartile, ninetiethPercentile, maximum, mean } = summary;
      const figures = [minimum, lowerQuartile, median, upperQuartile, ninetiethPercentile, maximum];
      expect(figures).toEqual(figures.toSorted((left, right) => left - right));
      expect(mean).toBeGreaterThanOrEqual(minimum);
      expect(mean).toBeLessThanOrEqual(maximum);
    }),
    { seed },
  );
});

it("does not depend on the order", () => {
  fc.assert(
    fc.property(values, (given) => {
      expect(distributionSummary(given.toReversed())).toEqual(distributionSummary(given));
    }),
    { seed },
  );
});
