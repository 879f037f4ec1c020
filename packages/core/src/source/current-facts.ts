import { factKey } from "../dataset/facts/fact-key.js";
import { ageOf, newerState } from "../dataset/states/state-order.js";
import type { FactRecord, RemovalRecord, SourceRecord } from "./records.js";

/**
 * The facts that hold after several reads of one source, oldest read first. Of two states of one thing the one with
 * the higher version holds, else the one observed later, else the one of the later read; within one read the first. A
 * removal is a state too: it loses against a newer one. Issues and ends are passed over.
 *
 * @param reads - What each read yielded: first everything, then what changed.
 * @example
 * currentFacts([[{ kind: "venue", id: "a" }, { kind: "venue", id: "b" }], [{ kind: "removal", of: "venue", id: "a" }]]) // => [{ kind: "venue", id: "b" }]
 */
export function currentFacts(reads: readonly (readonly SourceRecord[])[]): FactRecord[] {
  const states = new Map<string, State>();
  for (const [read, records] of reads.entries()) {
    for (const record of records) {
      if (record.kind === "issue" || record.kind === "end") continue;
      const key = record.kind === "removal" ? `${record.of} ${record.id}` : `${record.kind} ${factKey(record)}`;
      const known = states.get(key);
      const newer = known === undefined ? 1 : newerState(ageOf(known.record), ageOf(record));
      if (known === undefined || newer > 0 || (newer === 0 && read > known.read)) states.set(key, { record, read });
    }
  }
  return [...states.values()].flatMap(({ record }) => (record.kind === "removal" ? [] : [record]));
}

interface State {
  readonly record: FactRecord | RemovalRecord;
  readonly read: number;
}
