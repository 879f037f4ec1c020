import { err, ok, type Result } from "neverthrow";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Accounting } from "../source/accounting.js";
import { collect } from "../source/collect.js";
import type { CollectOptions, SourceStopped } from "../source/collected.js";
import type { IssueRecord, SourceRecord } from "../source/records.js";
import { recordsAdapter } from "../source/records-adapter.js";
import { type AssessHealthOptions, assessHealth } from "./assess-health.js";
import type { HealthReport } from "./report/health-report.js";

/** How records are collected and assessed. */
export interface CommunityHealthOptions
  extends AssessHealthOptions,
    Pick<CollectOptions, "pseudonymise" | "suppressed" | "signal"> {
  /** The name of the source that the records are of. Absent: `records`. */
  readonly source?: string;
}

/** A health report with what it was made from. */
export interface CommunityHealth {
  readonly report: HealthReport;
  readonly dataset: CommunityDataset;
  /** What became of each record, by kind. */
  readonly accounting: readonly Accounting[];
  /** Records that could not be used, and what else went wrong. */
  readonly issues: readonly IssueRecord[];
}

/**
 * The one call: the health of a community from its records. Records that are not valid are left out, counted, and
 * named among the issues. Without `pseudonymise` people are numbered P1, P2 … in the order of their ids, which is valid
 * within this one result.
 *
 * @param records - Records in any order; an `end` is not needed. For a source of its own use `collect`.
 * @returns The report, or `SourceStopped` if an `end` among the records says that they are not complete.
 * @throws RangeError if an option is no possible value.
 * @example
 * (await communityHealth([], { asOf: "2026-01-31T00:00:00Z" })).map(({ report }) => report.data.contributions).unwrapOr(1) // => 0
 */
export async function communityHealth(
  records: Iterable<SourceRecord> | AsyncIterable<SourceRecord>,
  options: CommunityHealthOptions,
): Promise<Result<CommunityHealth, SourceStopped>> {
  const { source = "records", pseudonymise, suppressed, signal, ...assessing } = options;
  const given: SourceRecord[] = [];
  for await (const record of records) given.push(record);
  const collected = await collect(recordsAdapter(source, given), {
    ...(pseudonymise ? { pseudonymise } : {}),
    ...(suppressed ? { suppressed } : {}),
    ...(signal ? { signal } : {}),
  });
  if (collected.isErr()) return err(collected.error);
  const { dataset, accounting, issues } = collected.value;
  return ok({ report: assessHealth(dataset, assessing), dataset, accounting, issues });
}
