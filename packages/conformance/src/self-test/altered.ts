import {
  contributionRecords,
  type ReadRequest,
  type SourceAdapter,
  type SourceBatch,
  type SourceDescription,
  type SourceRecord,
} from "@org/community-core/source";
import type { CreateAdapter } from "../harness/harness.js";
import { openAdapter } from "../reading/open-adapter.js";

/** The same adapter with parts replaced. */
export function altered(
  create: CreateAdapter,
  alter: (adapter: SourceAdapter) => Partial<SourceAdapter>,
): CreateAdapter {
  return async () => {
    const adapter = await openAdapter(create);
    return { ...adapter, ...alter(adapter) };
  };
}

/** The same adapter, whose records each become none, one or several others; columns become records. */
export function withRecords(
  create: CreateAdapter,
  change: (record: SourceRecord) => readonly SourceRecord[],
): CreateAdapter {
  return withBatches(create, (batch) => [("kind" in batch ? contributionRecords(batch) : batch).flatMap(change)]);
}

/** The same adapter, whose batches each become none, one or several others. */
export function withBatches(
  create: CreateAdapter,
  change: (batch: SourceBatch, request: ReadRequest) => readonly SourceBatch[],
): CreateAdapter {
  return altered(create, (adapter) => ({
    async *read(request = {}) {
      for await (const batch of adapter.read(request)) yield* change(batch, request);
    },
  }));
}

/** The same adapter, which describes itself differently. */
export function withDescription(
  create: CreateAdapter,
  change: (description: SourceDescription) => Partial<SourceDescription>,
): CreateAdapter {
  return altered(create, (adapter) => ({
    describe: async (signal) =>
      (await adapter.describe(signal)).map((description) => ({ ...description, ...change(description) })),
  }));
}
