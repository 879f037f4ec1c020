import type { Collected } from "@org/community-core";
import { type Failure, inputFailure } from "../failure.js";
import { adviceOf, detailOfSource } from "../language/told-by-source.js";
import { issueText } from "./issue-text.js";

/** Reasons that a failure shows: enough to see what is wrong, not a flood. */
const shownReasons = 5;

/** Why there is nothing to report on although there was something to read; `undefined` if that is not so. */
export function nothingUsable({ dataset, issues, sourceAccounting, accounting }: Collected): Failure | undefined {
  const errors = issues.filter(({ severity }) => severity === "error");
  const isUsable = dataset.contributions.length > 0 || dataset.facts.aggregate.length > 0;
  if (isUsable || errors.length === 0) return undefined;
  const rows = sourceAccounting.length > 0 ? sourceAccounting : accounting;
  const read = rows.reduce((sum, one) => sum + one.read - one.skipped, 0);
  const rejected = rows.reduce((sum, one) => sum + one.rejected, 0);
  return inputFailure(
    `No contribution could be used: of ${read} rows that were read ${rejected} were rejected.`,
    adviceOf(errors.find(({ advice }) => advice !== undefined)) ?? "Check that the right files were given.",
    firstOfEachCode(errors)
      .slice(0, shownReasons)
      .map((issue) => detailOfSource(issue, issueText)),
  );
}

/** A failure with what the read said of why nothing is there, as far as it said anything. */
export function withReasons(failure: Failure, { issues }: Collected): Failure {
  const reasons = firstOfEachCode(issues)
    .slice(0, shownReasons)
    .map((issue) => detailOfSource(issue, issueText));
  return reasons.length === 0 ? failure : { ...failure, details: [...(failure.details ?? []), ...reasons] };
}

/** One reason a kind of trouble: a thousand bad dates are one thing to mend. */
function firstOfEachCode<T extends { readonly code: string }>(issues: readonly T[]): readonly T[] {
  return issues.filter(({ code }, index) => issues.findIndex((issue) => issue.code === code) === index);
}
