import type { IssueRecord } from "@org/community-core";

/** How many issues of each severity there were, in one line; empty if there were none. */
export function issueSummary(issues: readonly IssueRecord[]): string {
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = issues.reduce((sum, issue) => sum + (issue.severity === severity ? (issue.count ?? 1) : 0), 0);
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return counts.length === 0 ? "" : `While reading: ${counts.join(", ")}. The text report says which.\n`;
}
