import { contributionColumns, type FactRecord, type SourceBatch, type SourceRecord } from "@org/community-core/source";

/** Batches of records with their contributions in columns, which are faster to collect. */
export async function* inColumns(
  batches: AsyncIterable<readonly SourceRecord[]>,
): AsyncGenerator<SourceBatch, void, undefined> {
  for await (const batch of batches) {
    const contributions = batch.filter(
      (record): record is FactRecord<"contribution"> => record.kind === "contribution",
    );
    if (contributions.length > 0) yield contributionColumns(contributions);
    const others = batch.filter(({ kind }) => kind !== "contribution");
    if (others.length > 0) yield others;
  }
}
