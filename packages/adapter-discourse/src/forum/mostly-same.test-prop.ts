import fc from "fast-check";
import { expect, it } from "vitest";
import { MostlySame } from "./mostly-same.js";

const value = fc.oneof({ weight: 9, arbitrary: fc.constant(7) }, fc.integer());
const step = fc.record({ row: fc.integer({ min: 0, max: 9_000 }), value });

it("gives back what was set last, and the same for all other rows", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), fc.constantFrom(-1, 7), (steps, same) => {
      const [column, known] = [new MostlySame(same), new Map<number, number>()];
      for (const { row, value: set } of steps) {
        column.set(row, set);
        known.set(row, set);
      }
      for (const row of [...known.keys(), 0, 1, 4_095, 4_096, 20_000])
        expect(column.get(row)).toBe(known.get(row) ?? same);
    }),
  );
});
