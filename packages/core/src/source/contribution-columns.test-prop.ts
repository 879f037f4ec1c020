import fc from "fast-check";
import { expect, it } from "vitest";
import { contributionTypes } from "../model/contribution-type.js";
import { formatInstant } from "../model/instant.js";
import { moderationActs } from "../model/moderation-act.js";
import { contributionColumns } from "./contribution-columns.js";
import { contributionRecords } from "./contribution-records.js";
import type { FactRecord } from "./records.js";

const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const instant = fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }).map(formatInstant);
const optional = fc.record(
  {
    author: id,
    conversation: id,
    venue: id,
    target: id,
    accepted: fc.constant({}),
    version: fc.double({ noNaN: true, noDefaultInfinity: true }),
    observedAt: instant,
  },
  { requiredKeys: [] },
);
const essential = fc.oneof(
  fc.record({ id, at: instant, type: fc.constantFrom(...contributionTypes) }),
  fc.record({ id, at: instant, type: fc.constant("moderation" as const), act: fc.constantFrom(...moderationActs) }),
);
const contribution = fc
  .tuple(essential, optional)
  .map(([fixed, rest]): FactRecord<"contribution"> => ({ kind: "contribution", ...fixed, ...rest }));

// Law: whatever columns can carry comes back as it was, in its order.
it("columns give back the records that they were made from", () => {
  fc.assert(
    fc.property(fc.array(contribution, { maxLength: 30 }), (records) => {
      expect(contributionRecords(contributionColumns(records))).toEqual(records);
    }),
    { seed: 20_261_121, numRuns: 200 },
  );
});
