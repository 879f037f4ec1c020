import fc from "fast-check";
import { expect, it } from "vitest";
import { timeOrder } from "./time-order.js";

const seed = 20260104;
const farthest = 8_640_000_000_000_000;
const instant = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.integer({ min: -(2 ** 49), max: 2 ** 49 }),
  fc.maxSafeInteger().filter((number) => Math.abs(number) <= farthest),
  fc.constantFrom(-farthest, farthest, farthest - 1, 2 ** 48, 2 ** 48 - 1, 2 ** 16, 2 ** 32),
);

function byComparison(rows: Int32Array, at: Float64Array): Int32Array {
  return Int32Array.from(
    [...rows].sort((first, second) => {
      const [a, b] = [at[first] ?? 0, at[second] ?? 0];
      return a === b ? second - first : a < b ? -1 : 1;
    }),
  );
}

it("is the order by comparison, whatever the range, ties by the tie-break", () => {
  fc.assert(
    fc.property(fc.array(instant, { maxLength: 60 }), fc.boolean(), (instants, sorted) => {
      const at = Float64Array.from(sorted ? instants.toSorted((a, b) => a - b) : instants);
      const rows = Int32Array.from(at, (_, row) => row);
      expect(timeOrder(rows, at, (first, second) => second - first)).toEqual(byComparison(rows, at));
      expect(rows).toEqual(Int32Array.from(at, (_, row) => row));
    }),
    { seed, numRuns: 300 },
  );
});

it("orders a choice of rows in any order of their own", () => {
  fc.assert(
    fc.property(
      fc
        .array(instant, { minLength: 1, maxLength: 40 })
        .chain((instants) => fc.tuple(fc.constant(instants), fc.shuffledSubarray([...instants.keys()]))),
      ([instants, chosen]) => {
        const at = Float64Array.from(instants);
        const rows = Int32Array.from(chosen);
        expect(timeOrder(rows, at, (first, second) => second - first)).toEqual(byComparison(rows, at));
      },
    ),
    { seed, numRuns: 200 },
  );
});
