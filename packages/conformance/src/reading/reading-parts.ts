import type { EndRecord, FactRecord, IssueRecord, SourceRecord } from "@org/community-core/source";
import type { Reading } from "./reading.js";

/** The facts of a read. */
export function factsOf({ records }: Reading): FactRecord[] {
  return records.filter((record): record is FactRecord => !["removal", "issue", "end"].includes(record.kind));
}

/** The facts of one kind. */
export function factsOfKind<K extends FactRecord["kind"]>(reading: Reading, kind: K): FactRecord<K>[] {
  return reading.records.filter((record): record is Extract<SourceRecord, FactRecord<K>> => record.kind === kind);
}

/** The issues of a read. */
export function issuesOf({ records }: Reading): IssueRecord[] {
  return records.filter((record) => record.kind === "issue");
}

/** The end of a read, if its last record is one. */
export function endOf({ records }: Reading): EndRecord | undefined {
  const last = records.at(-1);
  return last?.kind === "end" ? last : undefined;
}

/** Everything but the end. */
export function contentOf({ records }: Reading): Exclude<SourceRecord, EndRecord>[] {
  return records.filter((record) => record.kind !== "end");
}
