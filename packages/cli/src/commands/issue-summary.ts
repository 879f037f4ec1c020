import type { IssueRecord } from "@org/community-core";
import { issueText } from "../reading/issue-text.js";

/** Kinds of trouble of which an example is shown. */
const shown = 5;

/** How many issues of each severity there were, and an example of each of the first kinds; empty if there were none. */
export function issueSummary(issues: readonly IssueRecord[]): string {
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = countOf(issues.filter((issue) => issue.severity === severity));
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  if (counts.length === 0) return "";
  const codes = [...new Set(issues.map(({ code }) => code))];
  const lines = codes.slice(0, shown).flatMap((code) => {
    const [first, ...more] = issues.filter((issue) => issue.code === code);
    if (first === undefined) return [];
    const times = countOf([first, ...more]);
    return [`  ${issueText(first)}${times === 1 ? "" : ` · ${times} times`}`];
  });
  const rest = codes.length > shown ? [`  and ${codes.length - shown} more kinds`] : [];
  return `While reading: ${counts.join(", ")}.\n${[...lines, ...rest].join("\n")}\n`;
}

function countOf(issues: readonly IssueRecord[]): number {
  return issues.reduce((sum, { count = 1 }) => sum + count, 0);
}
