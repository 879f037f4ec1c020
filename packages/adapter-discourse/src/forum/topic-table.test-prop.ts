import fc from "fast-check";
import { expect, it } from "vitest";
import type { TopicRow } from "./forum-row.js";
import { RowMap } from "./row-map.js";
import { TopicTable } from "./topic-table.js";

const number = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
const truth = fc.option(fc.boolean(), { nil: undefined });
type Fields = {
  readonly [Field in Exclude<keyof TopicRow, "kind" | "id">]-?: fc.Arbitrary<TopicRow[Field] | undefined>;
};
/** Every field that a topic can have: one that is not here does not compile. */
const everyField: Fields = {
  ...{ categoryId: number, userId: number, createdAt: number, deletedAt: number, postsCount: number },
  ...{ likeCount: number, highestPostNumber: number, streamLength: number, bumpedAt: number },
  ...{ visible: truth, closed: truth, pinned: truth, hasAcceptedAnswer: truth },
  archetype: fc.constantFrom(undefined, "regular", "private_message", "banner"),
  tags: fc.option(fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }), { nil: undefined }),
  title: fc.option(fc.constantFrom("x", "y"), { nil: undefined }),
};
const fields = fc.record(everyField);
const step = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  fields,
  observedAt: fc.integer({ min: 0, max: 3 }),
  deletes: fc.boolean(),
});

/** The authority is the map of whole rows: what takes less room must do the same. */
it("does in columns what a map of rows does", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const [table, map] = [new TopicTable(), new RowMap<TopicRow>()];
      for (const { id, fields: given, observedAt, deletes } of steps) {
        const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
        const row: TopicRow = { kind: "topic", id, ...told };
        if (deletes) expect(table.delete(id)).toBe(map.delete(id));
        else expect(table.put(id, row, observedAt)).toBe(map.put(id, row, observedAt));
      }
      expect(table.size).toBe(map.size);
      expect(table.sorted()).toEqual(map.sorted());
      for (const id of [1, 2, 3, 4]) {
        expect(table.get(id)).toEqual(map.get(id));
        expect(table.observedAt(id)).toBe(map.observedAt(id));
      }
    }),
  );
});
