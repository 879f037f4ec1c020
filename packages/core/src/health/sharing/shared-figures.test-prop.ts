import fc from "fast-check";
import { expect, it } from "vitest";
import type { Figure } from "../report/health-report.js";
import { fewestTold } from "./fewest-told.js";
import { sharedFigures } from "./shared-figures.js";

const seed = 20260402;
const window = { from: "2026-01-01T00:00:00.000Z", until: "2026-04-01T00:00:00.000Z" };

function people(count: number, department?: string): Figure {
  const sample = { sampleSize: count, sampleOf: "people", window } as const;
  const measurement = { value: count, unit: "people", ...sample, definition: "active-contributors@1" } as const;
  const of = department === undefined ? {} : { of: { department } };
  return { key: "active-contributors", ...of, status: "measured", measurement };
}

it("lets nobody work out how many of a department there are, where they are fewer than five", () => {
  let hidden = 0;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 7 }), (counts) => {
      const all = counts.reduce((sum, count) => sum + count, 0);
      const shown = sharedFigures([people(all), ...counts.map((count, index) => people(count, `d${index}`))]);
      const values = shown.flatMap((figure) => (figure.status === "measured" ? [figure.measurement.value] : []));
      const [whole = 0, ...parts] = values;
      const rest = whole - parts.reduce((sum, value) => sum + value, 0);
      const left = counts.length - parts.length;
      hidden += left;
      expect(parts.every((value) => value >= fewestTold)).toBe(true);
      // Several are left, of five people together: or there is but one department, and it is all of it.
      if (left > 0 && counts.length > 1) {
        expect(left).toBeGreaterThan(1);
        if (parts.length > 0) expect(rest).toBeGreaterThanOrEqual(fewestTold);
      }
      // No more is left out than that takes: without the largest of them too little would be hidden.
      const withheld = counts.toSorted((one, other) => one - other).slice(0, left);
      const [largest = 0] = withheld.slice(-1);
      if (largest >= fewestTold) expect(left === 2 || rest - largest < fewestTold).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
  expect(hidden).toBeGreaterThan(500);
});
