import type { FactKind, IssueRecord } from "./records.js";
import { worded } from "./wording.js";

/**
 * What there is to say of two states of one thing between which nothing decides. Contributions are named, because the
 * rows of two files cannot be found without; the id of a member is a person's, and stays unsaid.
 */
export function conflictIssue(kind: FactKind, id: string | undefined): IssueRecord {
  return {
    kind: "issue",
    severity: "error",
    code: "conflicting-record",
    ...(id === undefined ? worded(ofOne, { kind }) : worded(ofNamed, { kind, id })),
    ...(kind === "contribution" ? { advice: contributionAdvice } : {}),
  };
}

const ofOne =
  "two {kind} records say different things of the same {kind} and nothing tells which is newer; one of them was left out";
const ofNamed =
  "two {kind} records say different things of {kind} “{id}” and nothing tells which is newer; one of them was left out";
const contributionAdvice =
  "If two files or tables count their ids apart, give the ids of each a prefix, and what points at them the same one: in a CSV mapping as { column, prefix }. If they are states of one thing, give version or observedAt.";
