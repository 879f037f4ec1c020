import fc from "fast-check";
import { factArbitraries } from "./fact-arbitraries.test-support.js";
import { count, id, provenance, text } from "./field-arbitraries.test-support.js";
import type { RecordKind, SourceRecord } from "./records.js";
import { removableKinds } from "./removal-record.js";

const outcomes = { read: count, accepted: count, rejected: count, duplicate: count, replaced: count, removed: count };

/** An arbitrary for every kind of record. */
export const recordArbitraries: { readonly [Kind in RecordKind]: fc.Arbitrary<Extract<SourceRecord, { kind: Kind }>> } =
  {
    ...factArbitraries,
    removal: fc.record(
      { kind: fc.constant("removal"), of: fc.constantFrom(...removableKinds), id, ...provenance },
      { requiredKeys: ["kind", "of", "id"] },
    ),
    issue: fc.record(
      {
        kind: fc.constant("issue"),
        severity: fc.constantFrom("error", "warning", "note"),
        code: fc.constantFrom("date-does-not-exist", "x", "code-2"),
        message: text,
        advice: text,
        place: fc.record({ file: text, line: fc.integer({ min: 1 }), column: text }, { requiredKeys: [] }),
        count: fc.integer({ min: 1 }),
      },
      { requiredKeys: ["kind", "severity", "code", "message"] },
    ),
    end: fc.record(
      {
        kind: fc.constant("end"),
        complete: fc.boolean(),
        cursor: text,
        accounting: fc.array(fc.record({ kind: text, ...outcomes, skipped: count }), { maxLength: 2 }),
      },
      { requiredKeys: ["kind", "complete"] },
    ),
  };

/** Any record but the `end`, which a read has once. */
export const anyRecordButEnd: fc.Arbitrary<SourceRecord> = fc.oneof(
  ...Object.values(factArbitraries),
  recordArbitraries.removal,
  recordArbitraries.issue,
);
