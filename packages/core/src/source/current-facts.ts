import { parseInstant } from "../model/instant.js";
import type { Provenance } from "../model/provenance.js";
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
      const key = stateKey(record);
      const known = states.get(key);
      if (known === undefined || holdsOver(record, known.record, read > known.read)) states.set(key, { record, read });
    }
  }
  return [...states.values()].flatMap(({ record }) => (record.kind === "removal" ? [] : [record]));
}

interface State {
  readonly record: FactRecord | RemovalRecord;
  readonly read: number;
}

function holdsOver(next: Provenance, known: Provenance, isLaterRead: boolean): boolean {
  const byVersion = (next.version ?? Number.NaN) - (known.version ?? Number.NaN);
  if (byVersion > 0 || byVersion < 0) return byVersion > 0;
  const byObservation = observed(next) - observed(known);
  return byObservation > 0 || byObservation < 0 ? byObservation > 0 : isLaterRead;
}

function observed({ observedAt }: Provenance): number {
  return observedAt === undefined ? Number.NaN : parseInstant(observedAt).unwrapOr(Number.NaN);
}

/** What a record is about. Things without an id are told apart by what makes them that thing, not by their state. */
function stateKey(record: FactRecord | RemovalRecord): string {
  if (record.kind === "removal") return JSON.stringify([record.of, record.id]);
  const isNamed = "id" in record && record.id !== undefined;
  return JSON.stringify([record.kind, ...(isNamed ? [record.id] : keyParts(record))]);
}

function keyParts(record: FactRecord): readonly unknown[] {
  switch (record.kind) {
    case "absence":
      return [record.person, record.from];
    case "aggregate":
      return aggregateParts(record);
    case "duty":
      return [record.holder, record.duty, record.venue, record.organisation, record.department, record.from];
    case "identityLink":
      return [record.person, record.same, record.sameSource];
    case "observation":
      return [record.venue, record.kinds, record.from, record.until, record.complete, record.gaps];
    case "reactionTotal":
      return [record.on, record.type];
    case "timeEntry":
      return [null, record.person, record.duty, record.date, record.hours, record.count];
    default:
      return [record.id];
  }
}

function aggregateParts(record: FactRecord<"aggregate">): readonly unknown[] {
  const { metric, venue, conversation, from, until, temporality, dimensions = [] } = record;
  return [metric, venue, conversation, from, until, temporality, dimensions.map(({ name, value }) => [name, value])];
}
