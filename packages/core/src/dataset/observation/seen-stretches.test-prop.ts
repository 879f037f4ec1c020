import fc from "fast-check";
import { expect, it } from "vitest";
import type { ObservedSpan } from "../community-dataset.js";
import { seenStretches } from "./seen-stretches.js";

const seed = 20260109;
const stretch = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 8 }))
  .map(([from, length]) => ({ from, until: from + length }));
const span = fc.tuple(stretch, fc.array(stretch, { maxLength: 3 })).map(([{ from, until }, gaps]): ObservedSpan => {
  return { venue: 0, capabilities: new Set(), complete: true, declared: true, from, until, gaps };
});

it("covers just the moments that a span covers outside its gaps, in pieces that do not touch", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
      const window = { from: 3, until: 17 };
      const stretches = seenStretches(spans, window);
      const within = (at: number, { from, until }: { from: number; until: number }): boolean =>
        from <= at && at < until;
      for (let at = 0; at < 30; at++) {
        const seen = spans.some((one) => within(at, one) && !one.gaps.some((gap) => within(at, gap)));
        expect(stretches.some((one) => within(at, one))).toBe(seen && within(at, window));
      }
      stretches.forEach(({ from }, index) => {
        expect(from).toBeGreaterThan(stretches[index - 1]?.until ?? -1);
      });
    }),
    { seed, numRuns: 500 },
  );
});
