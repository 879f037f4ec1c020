import {
  type Accounting,
  contributionRecords,
  type FactRecord,
  type IssueRecord,
  type SourceAdapter,
} from "@org/community-core/source";

/** All that a read gives, by what it is. */
export interface WholeRead {
  readonly facts: readonly FactRecord[];
  readonly issues: readonly IssueRecord[];
  readonly complete: boolean;
  readonly accounting: readonly Accounting[];
}

/** Reads an adapter to its end, columns as the records that they stand for. */
export async function readFacts(adapter: SourceAdapter): Promise<WholeRead> {
  const facts: FactRecord[] = [];
  const issues: IssueRecord[] = [];
  let end: Pick<WholeRead, "complete" | "accounting"> | undefined;
  for await (const batch of adapter.read()) {
    for (const record of "kind" in batch ? contributionRecords(batch) : batch) {
      if (record.kind === "issue") issues.push(record);
      else if (record.kind === "end") end = { complete: record.complete, accounting: record.accounting ?? [] };
      else if (record.kind !== "removal") facts.push(record);
    }
  }
  if (end === undefined) throw new Error("A read ends with an end record.");
  return { facts, issues, ...end };
}
