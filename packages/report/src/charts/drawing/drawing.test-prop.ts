import fc from "fast-check";
import { expect, it } from "vitest";
import { parsedSvg } from "../parsed-svg.test-support.js";
import { hourScale, scaleFromZero, shareScale } from "./scale.js";
import { element, escaped } from "./svg-element.js";
import { clipped, textWidth, wrapped } from "./text-width.js";

const seed = 20260316;
const amount = fc.double({ min: 0, max: 1e12, noNaN: true });

it("gives back the value from the place, on every scale", () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 0, max: 1, noNaN: true }), (most, part) => {
      const value = most * part;
      for (const scale of [
        scaleFromZero(most, [10, 400]),
        scaleFromZero(most, [200, 20], { whole: true }),
        hourScale(most, [40, 470], []),
      ]) {
        const top = scale.valueAt(scale.at(most));
        expect(Math.abs(scale.valueAt(scale.at(value)) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, top));
      }
      expect(shareScale([200, 20]).valueAt(shareScale([200, 20]).at(part))).toBeCloseTo(part, 10);
    }),
    { seed },
  );
});

it("has ticks in order, from 0 to no less than the most", () => {
  fc.assert(
    fc.property(amount, fc.boolean(), (most, whole) => {
      const { ticks, at } = scaleFromZero(most, [0, 480], { whole });
      expect(ticks[0]).toBe(0);
      expect(ticks.toSorted((one, other) => one - other)).toEqual(ticks);
      expect(ticks.length).toBeLessThanOrEqual(11);
      if (whole) expect(ticks.every(Number.isInteger)).toBe(true);
      for (const tick of ticks) expect(at(tick)).toBeLessThanOrEqual(480 + 1e-9);
      expect(at(most)).toBeLessThanOrEqual(480 + 1e-9);
    }),
    { seed },
  );
});

it("says any text as it is, but for what no document may hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const [parsed] = parsedSvg(element("text", { class: text }, [escaped(text)]));
      const plain = text.replace(/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, " ");
      expect(parsed?.text).toBe(plain);
      expect(parsed?.attributes["class"]).toBe(plain);
    }),
    { seed, numRuns: 500 },
  );
});

it("cuts and breaks texts to the width that there is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 20, max: 480 }), (text, width) => {
      expect(textWidth(clipped(text, width, 13), 13)).toBeLessThanOrEqual(width);
      for (const line of wrapped(text, width, 13)) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      if (textWidth(text, 13) <= width) expect(clipped(text, width, 13)).toBe(text);
    }),
    { seed },
  );
});
