import fc from "fast-check";
import { expect, it } from "vitest";
import { bernoulliDivergence } from "./bernoulli-divergence.js";

const seed = 20261101;
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

it("is never below 0 (Gibbs) and grows away from the reference", () => {
  fc.assert(
    fc.property(share, share, share, (one, other, reference) => {
      const [near, far] = [one, other].sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference));
      expect(bernoulliDivergence(one, reference)).toBeGreaterThanOrEqual(-1e-12);
      if (near === undefined || far === undefined || near > reference !== far > reference) return;
      expect(bernoulliDivergence(near, reference)).toBeLessThanOrEqual(bernoulliDivergence(far, reference) + 1e-12);
    }),
    { seed },
  );
});

it("bounds the chance of as many or more among n (Chernoff)", () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 30 }), fc.nat({ max: 30 }), (reference, n, found) => {
      const k = Math.min(n, found);
      if (k / n <= reference) return;
      let [chance, term] = [0, (1 - reference) ** n];
      for (let count = 0; count <= n; count++) {
        if (count >= k) chance += term;
        term *= ((n - count) / (count + 1)) * (reference / (1 - reference));
      }
      expect(chance).toBeLessThanOrEqual(Math.exp(-n * bernoulliDivergence(k / n, reference)) * (1 + 1e-9));
    }),
    { seed },
  );
});
