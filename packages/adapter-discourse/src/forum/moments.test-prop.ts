import { parseInstant } from "@org/community-core/source";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Moments } from "./moments.js";

const at = (text: string): number => parseInstant(text)._unsafeUnwrap();
const edges = [
  at("0001-01-01T00:00:00Z"),
  at("9999-12-31T23:59:59.999Z"),
  -1,
  0,
  2 ** 32,
  2 ** 47 - 1,
  2 ** 47,
  -(2 ** 47),
];
const moment = fc.oneof(
  fc.integer({ min: at("2000-01-01T00:00:00Z"), max: at("2100-01-01T00:00:00Z") }),
  fc.constantFrom(...edges, Number.NaN),
);
const step = fc.record({ row: fc.integer({ min: 0, max: 9_000 }), value: moment });

it("gives back any moment that was set last, and none for all other rows", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const [column, known] = [new Moments(), new Map<number, number>()];
      for (const { row, value } of steps) {
        column.set(row, value);
        known.set(row, value);
      }
      for (const row of [...known.keys(), -1, 0, 1, 4_095, 4_096, 20_000]) {
        expect(column.get(row)).toBe(known.get(row) ?? Number.NaN);
      }
    }),
  );
});
