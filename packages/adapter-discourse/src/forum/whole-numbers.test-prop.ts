import fc from "fast-check";
import { expect, it } from "vitest";
import { WholeNumbers } from "./whole-numbers.js";

const edges = [0, 255, 256, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1].flatMap((edge) => [
  edge,
  -edge,
]);
const value = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(...edges), fc.maxSafeInteger());
const step = fc.record({
  row: fc.oneof(fc.integer({ min: 0, max: 9_000 }), fc.constantFrom(0, 1, 4_095, 4_096)),
  value,
});

it("gives back any whole number that was set last, and 0 for all other rows", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const [column, known] = [new WholeNumbers(), new Map<number, number>()];
      for (const { row, value: set } of steps) {
        column.set(row, set);
        known.set(row, set);
      }
      for (const row of [...known.keys(), -1, 0, 1, 2, 4_095, 4_096, 20_000]) {
        expect(column.get(row) === (known.get(row) ?? 0)).toBe(true);
      }
    }),
  );
});
