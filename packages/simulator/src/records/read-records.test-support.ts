import { contributionRecords, type SourceAdapter, type SourceRecord } from "@org/community-core/source";
import { createSimulatorAdapter } from "../simulator-adapter.js";
import type { SimulatorOptions } from "../simulator-options.js";

/** The adapter of options that are right. */
export function adapterOf(options: SimulatorOptions): SourceAdapter {
  return createSimulatorAdapter(options)._unsafeUnwrap();
}

/** Everything that a read yields, columns turned into the records that they stand for. */
export async function readRecords(options: SimulatorOptions, cursor?: string): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const batch of adapterOf(options).read(cursor === undefined ? {} : { cursor })) {
    for (const record of "kind" in batch ? contributionRecords(batch) : batch) records.push(record);
  }
  return records;
}

/** The cursor that a read ended with. */
export function cursorOf(records: readonly SourceRecord[]): string {
  const end = records.at(-1);
  if (end?.kind !== "end" || end.cursor === undefined) throw new RangeError("The read did not end with a cursor.");
  return end.cursor;
}
