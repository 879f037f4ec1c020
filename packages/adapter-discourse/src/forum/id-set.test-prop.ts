import fc from "fast-check";
import { expect, it } from "vitest";
import { IdSet } from "./id-set.js";

const id = fc.oneof(
  fc.integer({ min: -70_000, max: 70_000 }),
  fc.constantFrom(0, 32_767, 32_768, -1, -32_768, 2 ** 31),
);
const step = fc.record({ id, adds: fc.boolean() });

it("holds what a set holds, whatever is added and taken out", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const [ours, known] = [new IdSet(), new Set<number>()];
      for (const { id: one, adds } of steps) {
        if (adds) ours.add(one);
        else ours.delete(one);
        if (adds) known.add(one);
        else known.delete(one);
      }
      expect(ours.size).toBe(known.size);
      expect([...ours].sort()).toEqual([...known].sort());
      for (const { id: one } of steps) expect(ours.has(one)).toBe(known.has(one));
    }),
  );
});
