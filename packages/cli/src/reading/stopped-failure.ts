import type { IssueRecord, SourceStopped } from "@org/community-core";
import { type Failure, inputFailure, interrupted } from "../failure.js";
import { adviceOf, detailOfSource, failureOfSource } from "../language/told-by-source.js";
import { issueText } from "./issue-text.js";

/** Issues that a failure shows: enough to see what is wrong, not a flood. */
const shownIssues = 5;

/**
 * Why a read did not come to its end: what ended it first, then what else was wrong. Bad rows do not end a read, so that
 * the last error that is about no single row did.
 *
 * @param half - What it means that only half was read, as a sentence.
 */
export function stoppedFailure(
  source: string,
  { reason, error, collected }: SourceStopped<{ readonly issues: readonly IssueRecord[] }>,
  half: string,
): Failure {
  if (error !== undefined) return failureOfSource(error, issueText);
  if (reason === "aborted") return interrupted;
  const errors = collected?.issues.filter(({ severity }) => severity === "error") ?? [];
  const cause = errors.findLast(({ place, count }) => place?.line === undefined && count === undefined) ?? notWhole;
  const others = errors.filter((issue) => issue !== cause).slice(0, shownIssues - 1);
  return inputFailure(`Reading ${source} stopped before its end. ${half}`, adviceOf(cause) ?? readAgain, [
    detailOfSource(cause, issueText),
    ...others.map((issue) => detailOfSource(issue, issueText)),
  ]);
}

const readAgain = "Mend what is said above, then read again.";

/** Nothing was said of why; only that the end never came. */
const notWhole = {
  message: "The source did not say that it was read to its end.",
  advice: "Check that it is whole; if it is, tell whoever maintains the adapter.",
} as const satisfies Partial<IssueRecord>;
