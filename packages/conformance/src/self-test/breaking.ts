import type { SourceAdapter, SourceBatch, SourceRecord } from "@org/community-core/source";
import type { ConformanceHarness, CreateAdapter } from "../harness/harness.js";
import { withRecords } from "./altered.js";
import type { GoodHarness } from "./good-harness.js";

/** Makes of the good harness one whose adapter breaks a promise in one way. */
export type Break = (good: GoodHarness) => ConformanceHarness;

/** For some scenarios the adapters that each must fail. */
export type Breaks = Readonly<Record<string, readonly Break[]>>;

/** Breaks the adapter over the good fixture. */
export function breaking(change: (create: CreateAdapter) => CreateAdapter): Break {
  return (good) => ({ ...good, create: change(good.create) });
}

/** Replaces one record, named by its kind and id. */
export function breakingRecord(name: string, change: (record: SourceRecord) => readonly SourceRecord[]): Break {
  const isMeant = (record: SourceRecord): boolean =>
    `${record.kind} ${"id" in record ? record.id : ""}`.trim() === name;
  return breaking((create) => withRecords(create, (record) => (isMeant(record) ? change(record) : [record])));
}

/** Replaces fields of one record. */
export function breakingFields(name: string, fields: object): Break {
  // The cast: that the record is wrong is the point.
  return breakingRecord(name, (record) => [{ ...record, ...fields } as SourceRecord]);
}

/** Lets something come before the end. */
export function beforeEnd(create: CreateAdapter, ...records: readonly SourceRecord[]): CreateAdapter {
  return withRecords(create, (record) => (record.kind === "end" ? [...records, record] : [record]));
}

/** A read that throws at once. */
export const throwing: Pick<SourceAdapter, "read"> = {
  // biome-ignore lint/correctness/useYield: it throws before it could
  async *read() {
    throw new Error("socket hang up");
  },
};

/** Whether the batch holds the end alone. */
export function isEnd(batch: SourceBatch): boolean {
  return !("kind" in batch) && batch[0]?.kind === "end";
}
