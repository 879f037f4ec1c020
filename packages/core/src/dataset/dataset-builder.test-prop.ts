import fc from "fast-check";
import { expect, it } from "vitest";
import { datasetOf, smallRecord } from "./small-world.test-support.js";

const seed = 20260102;
const shuffled = fc
  .array(smallRecord, { maxLength: 40 })
  .chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
    ),
  );

it("does not depend on the order of the records", () => {
  fc.assert(
    fc.property(shuffled, fc.boolean(), fc.boolean(), ([records, others], numbered, keepIds) => {
      expect(datasetOf(others, { numbered, keepIds })).toEqual(datasetOf(records, { numbered, keepIds }));
    }),
    { seed, numRuns: 1_000 },
  );
});

it("says the same with and without ids", () => {
  fc.assert(
    fc.property(fc.array(smallRecord, { maxLength: 40 }), (records) => {
      const { contributions, removals: _, ...kept } = datasetOf(records);
      const { ids: _ids, openTargets: _open, provenance: _provenance, stated: _stated, ...bare } = contributions;
      expect(datasetOf(records, { keepIds: false })).toEqual({ ...kept, contributions: bare, removals: [] });
    }),
    { seed, numRuns: 300 },
  );
});
