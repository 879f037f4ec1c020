import type { ContributionColumns } from "@org/community-core/source";
import { withBatches, withRecords } from "../altered.js";
import type { Break, Breaks } from "../breaking.js";
import { goodHarness } from "../good-harness.js";

const rows = 9;

/** Adapters whose columns cannot be read, or say something else than their records. */
export const brokenColumns: Breaks = {
  "columns/well-formed": [
    breakingColumns({ length: -1 }),
    breakingColumns({ type: Uint8Array.of(0, 1) }),
    breakingColumns({ type: new Uint8Array(rows).fill(99) }),
    breakingColumns({ at: new Float64Array(rows).fill(Number.NaN) }),
    breakingColumns({ at: new Float64Array(rows).fill(0.5) }),
    breakingColumns({ act: new Uint8Array(rows).fill(1) }),
    breakingColumns({ accepted: new Uint8Array(rows).fill(2) }),
    breakingColumns({ version: new Float64Array(rows).fill(Number.POSITIVE_INFINITY) }),
    breakingColumns({ observedAt: new Float64Array(rows).fill(Number.NEGATIVE_INFINITY) }),
    breakingColumns({ id: text(Uint8Array.of(), 0) }),
    breakingColumns({ author: text(Uint8Array.of(65), 2) }),
    breakingColumns({ author: text(Uint8Array.of(0xff), 1) }),
    breakingColumns({ author: text(Uint8Array.of(10), 1) }),
    breakingColumns({ author: { ...text(Uint8Array.of(65), 1), starts: new Uint32Array(1) } }),
  ],
  "columns/equal-records": [
    (good) => ({
      ...good,
      otherForm: withRecords(good.otherForm, (record) =>
        record.kind === "contribution" ? [{ ...record, author: "p1" }] : [record],
      ),
    }),
    (good) => ({ ...good, otherForm: good.create }),
  ],
};

function text(bytes: Uint8Array, end: number): NonNullable<ContributionColumns["author"]> {
  return { bytes, starts: new Uint32Array(rows), ends: new Uint32Array(rows).fill(end) };
}

function breakingColumns(change: Partial<ContributionColumns>): Break {
  const good = goodHarness("columns");
  const create = withBatches(good.create, (batch) => ["kind" in batch ? { ...batch, ...change } : batch]);
  return () => ({ ...good, create });
}
