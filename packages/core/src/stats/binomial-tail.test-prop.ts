import fc from "fast-check";
import { expect, it } from "vitest";
import { binomialTail } from "./binomial-tail.js";

const seed = 20260101;

it("rises with the hits and falls with the share", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.double({ min: 0.01, max: 0.9, noNaN: true }), (hits, draws, share) => {
      const tail = binomialTail(hits, draws, share);
      expect(tail).toBeGreaterThanOrEqual(0);
      expect(binomialTail(hits + 1, draws, share)).toBeGreaterThanOrEqual(tail - 1e-12);
      expect(binomialTail(hits, draws, share + 0.05)).toBeLessThanOrEqual(tail + 1e-12);
    }),
    { seed },
  );
});

it("is the upper tail of the other side", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (hits, more, share) => {
      const draws = hits + more + 1;
      const other = binomialTail(draws - hits - 1, draws, 1 - share);
      expect(binomialTail(hits, draws, share)).toBeCloseTo(1 - other, 9);
    }),
    { seed },
  );
});
