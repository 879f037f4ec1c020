import fc from "fast-check";
import { expect, it } from "vitest";
import { kaplanMeier } from "./kaplan-meier.js";
import { survivalAt } from "./survival-at.js";

const seed = 20260101;

it("without censoring is the share that lasts longer, at any time", () => {
  const durations = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 });
  fc.assert(
    fc.property(durations, fc.double({ min: 0, max: 40, noNaN: true }), (given, time) => {
      const curve = kaplanMeier(given, new Uint8Array(given.length).fill(1));
      if (curve === undefined) throw new Error("no curve");
      expect(survivalAt(curve, time)).toBe(given.filter((duration) => duration > time).length / given.length);
    }),
    { seed },
  );
});
