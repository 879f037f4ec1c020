import type { FactKind, IssueRecord } from "./records.js";

/**
 * What there is to say of two states of one thing between which nothing decides. Contributions are named, because the
 * rows of two files cannot be found without; the id of a member is a person's, and stays unsaid.
 */
export function conflictIssue(kind: FactKind, id: string | undefined): IssueRecord {
  const which = id === undefined ? `the same ${kind}` : `${kind} “${id}”`;
  return {
    kind: "issue",
    severity: "error",
    code: "conflicting-record",
    message: `two ${kind} records say different things of ${which} and nothing tells which is newer; one of them was left out`,
    ...(kind === "contribution" ? { advice: contributionAdvice } : {}),
  };
}

const contributionAdvice =
  "If two files or tables count their ids apart, give the ids of each a prefix, and what points at them the same one: in a CSV mapping as { column, prefix }. If they are states of one thing, give version or observedAt.";
