import fc from "fast-check";
import { expect, it } from "vitest";
import { shareOfSamePause } from "./regularity.js";

const pause = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 3_540_000, max: 3_660_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 10_000_000 }) },
);

it("gives a share of at least what is asked as it is, and never one under it as more", () => {
  fc.assert(
    fc.property(fc.array(pause, { maxLength: 60 }), fc.double({ min: 0.5, max: 1, noNaN: true }), (pauses, least) => {
      const moments = new Float64Array(pauses.length + 1);
      for (const [index, length] of pauses.entries()) moments[index + 1] = (moments[index] ?? 0) + length;
      const whole = shareOfSamePause(moments, 0);
      const asked = shareOfSamePause(moments, least);
      if (whole >= least) expect(asked).toBe(whole);
      else expect([0, whole]).toContain(asked);
    }),
    { seed: 20261127, numRuns: 2_000 },
  );
});
