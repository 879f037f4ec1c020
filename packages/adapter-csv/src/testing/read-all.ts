import {
  type Accounting,
  type ContributionColumns,
  contributionTypes,
  formatInstant,
  type IssueRecord,
  moderationActs,
  type SourceAdapter,
  type SourceRecord,
  type TextColumn,
} from "@org/community-core/source";

/** All that an adapter yields, sorted by what it is; for tests. */
export interface WholeRead {
  readonly facts: readonly SourceRecord[];
  readonly issues: readonly IssueRecord[];
  readonly complete: boolean;
  readonly accounting: readonly Accounting[];
}

/** Reads an adapter to its end, columns as the records that they stand for. */
export async function readAll(adapter: SourceAdapter, signal?: AbortSignal): Promise<WholeRead> {
  const records: SourceRecord[] = [];
  for await (const batch of adapter.read(signal === undefined ? {} : { signal })) {
    records.push(...("kind" in batch ? recordsOf(batch) : batch));
  }
  const end = records.at(-1);
  if (end?.kind !== "end") throw new Error("a read ends with an end record");
  return {
    facts: records.filter(({ kind }) => kind !== "issue" && kind !== "end"),
    issues: records.filter((record) => record.kind === "issue"),
    complete: end.complete,
    accounting: end.accounting ?? [],
  };
}

/** The records that columns stand for, by the contract's words alone. */
function recordsOf(columns: ContributionColumns): readonly SourceRecord[] {
  return Array.from({ length: columns.length }, (_, row) => {
    const text = (column: TextColumn | undefined): string | undefined =>
      column === undefined || column.starts[row] === column.ends[row]
        ? undefined
        : new TextDecoder().decode(column.bytes.subarray(column.starts[row], column.ends[row]));
    const act = moderationActs[(columns.act?.[row] ?? 0) - 1];
    const optional = {
      author: text(columns.author),
      conversation: text(columns.conversation),
      venue: text(columns.venue),
      target: text(columns.target),
      accepted: columns.accepted?.[row] === 1 ? {} : undefined,
      act,
    };
    const present = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    return {
      kind: "contribution",
      id: text(columns.id) ?? "",
      type: contributionTypes[columns.type[row] ?? 0] ?? "opening",
      at: formatInstant(columns.at[row] ?? 0),
      ...present,
    };
  });
}
