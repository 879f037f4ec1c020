import { ok } from "neverthrow";
import type { SourceAdapter, SourceBatch } from "./source-adapter.js";
import type { SourceDescription } from "./source-description.js";

/** What the given adapters say of themselves. */
const givenDescription: SourceDescription = {
  name: "given",
  source: "forum",
  capabilities: ["openings", "replies", "authors"],
  classifiedFields: [],
  incremental: true,
  stores: false,
};

/** An adapter that yields just these batches: also such as no adapter may yield. */
export function givenAdapter(batches: readonly unknown[], more: Partial<SourceAdapter> = {}): SourceAdapter {
  return {
    contractVersion: 1,
    name: "given",
    source: "forum",
    describe: async () => ok(givenDescription),
    async *read() {
      // The cast: a broken adapter breaks the types too.
      for (const batch of batches) yield batch as SourceBatch;
    },
    ...more,
  };
}
