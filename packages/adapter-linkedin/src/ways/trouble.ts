import type { IssueRecord, SourceError } from "@org/community-core/source";

/** Trouble with a file as an issue of a read. */
export function troubleIssue({ type: _, ...said }: SourceError): IssueRecord {
  return { kind: "issue", severity: "error", ...said };
}

/** That a read was stopped by whoever asked for it. */
export const aborted: IssueRecord = {
  kind: "issue",
  severity: "error",
  code: "aborted",
  message: "Reading was stopped on request.",
};
