import fc from "fast-check";
import { expect, it } from "vitest";
import { theilSenSlope } from "./theil-sen-slope.js";

const seed = 20260101;
const whole = fc.integer({ min: -1000, max: 1000 });
const points = fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 30 });

function slopeOf(given: readonly (readonly [number, number])[]): number | undefined {
  return theilSenSlope(
    given.map(([x]) => x),
    given.map(([, y]) => y),
  );
}

it("does not depend on the order of the points", () => {
  fc.assert(
    fc.property(points, (given) => {
      expect(slopeOf(given.toReversed())).toBe(slopeOf(given));
    }),
    { seed },
  );
});

it("of points on a line is the slope of the line", () => {
  fc.assert(
    fc.property(fc.uniqueArray(whole, { minLength: 2, maxLength: 30 }), whole, whole, (x, slope, start) => {
      expect(slopeOf(x.map((at) => [at, start + slope * at] as const))).toBe(slope);
    }),
    { seed },
  );
});

it("grows by what is added to every step, and scales with y", () => {
  fc.assert(
    fc.property(points, whole, (given, extra) => {
      const slope = slopeOf(given);
      fc.pre(slope !== undefined);
      expect(slopeOf(given.map(([x, y]) => [x, y + extra * x] as const))).toBeCloseTo(slope + extra, 8);
      expect(slopeOf(given.map(([x, y]) => [x, y * -2] as const))).toBeCloseTo(slope * -2, 8);
    }),
    { seed },
  );
});
