import { ok } from "neverthrow";
import { shownCapabilities } from "../dataset/observation/shown-capabilities.js";
import { type Capability, capabilities } from "../model/capability.js";
import type { FactRecord, SourceRecord } from "./records.js";
import type { SourceAdapter } from "./source-adapter.js";

const batchSize = 4_096;
const notFacts: ReadonlySet<unknown> = new Set(["removal", "issue", "end"]);

/**
 * An adapter over records that are at hand, in any state: what can be shown is what the records show by example and
 * what their observations say was looked at. Records are not checked here, `collect` does that. An `end` among them
 * says whether they are complete, and must be the last of them, as in any read; without one they are.
 */
export function recordsAdapter(source: string, records: readonly SourceRecord[]): SourceAdapter {
  const name = "records";
  return {
    contractVersion: 1,
    name,
    source,
    describe: async () =>
      ok({ name, source, capabilities: shown(records), classifiedFields: [], incremental: false, stores: false }),
    async *read({ signal } = {}) {
      let hasEnd = false;
      for (let start = 0; start < records.length && signal?.aborted !== true; start += batchSize) {
        const batch = records.slice(start, start + batchSize);
        hasEnd ||= batch.some((record) => record?.kind === "end");
        yield batch;
      }
      if (!hasEnd) yield [{ kind: "end", complete: signal?.aborted !== true }];
    },
  };
}

function shown(records: readonly SourceRecord[]): readonly Capability[] {
  const facts = records.filter((record): record is FactRecord => Boolean(record) && !notFacts.has(record.kind));
  const observed = facts.flatMap((fact) =>
    fact.kind === "observation" && Array.isArray(fact.kinds) ? fact.kinds : [],
  );
  const all: ReadonlySet<unknown> = new Set([...shownCapabilities(facts), ...observed]);
  return capabilities.filter((capability) => all.has(capability));
}
