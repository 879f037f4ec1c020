import fc from "fast-check";
import { expect, it } from "vitest";
import { gini } from "./gini.js";

const seed = 20260101;
const counts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }).filter((values) => values.some(Boolean));
const anyAmounts = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 50 });

it("lies from 0 to (n − 1)/n, also for the smallest and largest amounts", () => {
  fc.assert(
    fc.property(anyAmounts, (values) => {
      const figure = gini(values) ?? 0;
      expect(figure).toBeGreaterThanOrEqual(0);
      expect(figure).toBeLessThanOrEqual((values.length - 1) / values.length);
    }),
    { seed },
  );
});

it("does not depend on the order", () => {
  fc.assert(
    fc.property(anyAmounts, (values) => {
      expect(gini(values.toReversed())).toBe(gini(values));
    }),
    { seed },
  );
});

it("does not depend on the unit", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 1000 }), (values, factor) => {
      expect(gini(values.map((value) => value * factor))).toBeCloseTo(gini(values) ?? Number.NaN, 10);
    }),
    { seed },
  );
});

it("does not change when every person is doubled (population form)", () => {
  fc.assert(
    fc.property(counts, (values) => {
      expect(gini([...values, ...values])).toBeCloseTo(gini(values) ?? Number.NaN, 10);
    }),
    { seed },
  );
});

it("of tied amounts is exactly 0", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 99 }), (amount, size) => {
      expect(gini(new Array(size).fill(amount))).toBe(0);
    }),
    { seed },
  );
});

it("falls, or stays, when the most active gives one to the least active", () => {
  fc.assert(
    fc.property(counts, (values) => {
      const sorted = values.toSorted((left, right) => left - right);
      const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
      fc.pre(sorted.length > 1 && last > first);
      const transferred = [first + 1, ...sorted.slice(1, -1), last - 1];
      expect(gini(transferred)).toBeLessThanOrEqual((gini(values) ?? Number.NaN) + 1e-12);
    }),
    { seed },
  );
});

it("is the mean absolute difference over twice the mean (the textbook form)", () => {
  fc.assert(
    fc.property(counts, (values) => {
      let differences = 0;
      for (const left of values) for (const right of values) differences += Math.abs(left - right);
      const total = values.reduce((left, right) => left + right, 0);
      expect(gini(values)).toBeCloseTo(differences / (2 * values.length * total), 10);
    }),
    { seed },
  );
});
