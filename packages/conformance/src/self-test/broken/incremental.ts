import type { ReadRequest, SourceBatch, SourceRecord } from "@org/community-core/source";
import type { CreateAdapter } from "../../harness/harness.js";
import { altered, withBatches, withDescription, withRecords } from "../altered.js";
import { type Break, type Breaks, breaking, breakingFields, isEnd, throwing } from "../breaking.js";

/** Adapters that cannot go on where they ended. */
export const brokenIncremental: Breaks = {
  "incremental/subset": [
    breakingIncrement({ after: ignoringCursor }),
    breakingIncrement({ before: (create) => withRecords(create, withoutCursor) }),
    breakingIncrement({ after: (create) => withRecords(create, withoutCursor) }),
    (good) => ({ ...good, incremental: { ...good.incremental, after: good.incremental.before } }),
    breaking((create) => withDescription(create, () => ({ incremental: false }))),
    ({ incremental: _, ...good }) => good,
  ],
  "incremental/union": [
    breakingIncrement({
      after: (create) => withRecords(create, (record) => (record.kind === "removal" ? [] : [record])),
    }),
    breakingIncrement({
      after: (create) =>
        withBatches(create, (batch, { cursor }) => (isEnd(batch) || cursor === undefined ? [batch] : [])),
    }),
    breakingIncrement({ after: (create) => withRecords(create, (record) => [olderOpening(record)]) }),
  ],
  "incremental/observation": [
    breakingIncrement({ after: (create) => withBatches(create, withoutObservation) }),
    breakingIncrement({ before: (create) => withRecords(create, endingTooSoon) }),
    breakingIncrement({ before: (create) => withRecords(create, (record) => [incompletely(record)]) }),
  ],
  "incremental/unknown-cursor": [
    breaking(ignoringCursor),
    breaking((create) => altered(create, () => throwing)),
    breakingFields("end", { complete: true }),
  ],
};

function breakingIncrement({
  before = (create) => create,
  after = (create) => create,
}: {
  readonly before?: (create: CreateAdapter) => CreateAdapter;
  readonly after?: (create: CreateAdapter) => CreateAdapter;
}): Break {
  return (good) => ({
    ...good,
    incremental: { before: before(good.incremental.before), after: after(good.incremental.after) },
  });
}

function ignoringCursor(create: CreateAdapter): CreateAdapter {
  return altered(create, (adapter) => ({ read: ({ cursor: _, ...request } = {}) => adapter.read(request) }));
}

function withoutCursor(record: SourceRecord): readonly SourceRecord[] {
  if (record.kind !== "end") return [record];
  const { cursor: _, ...end } = record;
  return [end];
}

/** The changed opening under a version that is older than the first one, so that the change is lost. */
function olderOpening(record: SourceRecord): SourceRecord {
  return record.kind === "contribution" && record.version === 3 ? { ...record, version: 1 } : record;
}

/** Leaves the observation out of the increment alone. */
function withoutObservation(batch: SourceBatch, { cursor }: ReadRequest): readonly SourceBatch[] {
  if ("kind" in batch || cursor === undefined) return [batch];
  return [batch.filter(({ kind }) => kind !== "observation")];
}

/** An hour between the first read and the increment of which nobody knows anything. */
function endingTooSoon(record: SourceRecord): readonly SourceRecord[] {
  return [record.kind === "observation" ? { ...record, until: "2026-03-02T23:00:00Z" } : record];
}

function incompletely(record: SourceRecord): SourceRecord {
  return record.kind === "observation" ? { ...record, complete: false } : record;
}
