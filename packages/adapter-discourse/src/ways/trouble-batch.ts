import type { Instant, SourceError } from "@org/community-core/source";
import type { RowBatch } from "./way-in.js";

/** Trouble that ends a read, as what is handed out of it. */
export function troubleBatch({ type: _, ...said }: SourceError, observedAt: Instant): RowBatch {
  return { observedAt, rows: [], issues: [{ kind: "issue", severity: "error", ...said }] };
}

/** That a read was stopped by whoever asked for it. */
export const aborted: SourceError = {
  type: "SourceError",
  code: "aborted",
  message: "Reading was stopped on request.",
};
