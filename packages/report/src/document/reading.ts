import type { Accounting, IssueRecord } from "@org/community-core/source";

/** What became of a read, for the end of a report. `Collected` of core has all of it. */
export interface Reading {
  readonly accounting: readonly Accounting[];
  readonly sourceAccounting: readonly Accounting[];
  readonly issues: readonly IssueRecord[];
}
