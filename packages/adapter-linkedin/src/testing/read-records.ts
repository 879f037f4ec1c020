import {
  contributionRecords,
  type FactRecord,
  type IssueRecord,
  type SourceAdapter,
  type SourceRecord,
} from "@org/community-core/source";

/** What a read gave, apart by kind. */
export interface RecordsRead {
  readonly complete: boolean;
  readonly aggregates: readonly FactRecord<"aggregate">[];
  readonly contributions: readonly FactRecord<"contribution">[];
  readonly observations: readonly FactRecord<"observation">[];
  readonly issues: readonly IssueRecord[];
  readonly codes: readonly string[];
  /** The accounting by kind. */
  readonly rows: Readonly<Record<string, object>>;
}

/** Reads all that an adapter gives. */
export async function readRecords(adapter: SourceAdapter): Promise<RecordsRead> {
  const records: SourceRecord[] = [];
  for await (const batch of adapter.read())
    records.push(...("length" in batch && !("kind" in batch) ? batch : contributionRecords(batch)));
  const of = <K extends SourceRecord["kind"]>(kind: K): readonly Extract<SourceRecord, { kind: K }>[] =>
    records.filter((record): record is Extract<SourceRecord, { kind: K }> => record.kind === kind);
  const [end] = of("end");
  const issues = of("issue");
  return {
    complete: end?.complete === true,
    aggregates: of("aggregate"),
    contributions: of("contribution"),
    observations: of("observation"),
    issues,
    codes: issues.map(({ code }) => code),
    rows: Object.fromEntries((end?.accounting ?? []).map(({ kind, ...counts }) => [kind, counts])),
  };
}
