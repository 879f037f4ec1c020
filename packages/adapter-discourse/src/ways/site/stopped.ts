import type { Instant, IssueRecord, SourceError } from "@org/community-core/source";
import type { RowBatch } from "../way-in.js";

/** That a read could not go on, and why. */
export function stopped({ type: _, ...said }: SourceError, observedAt: Instant): RowBatch {
  const issue: IssueRecord = { kind: "issue", severity: "error", ...said };
  return { observedAt, rows: [], issues: [issue] };
}
