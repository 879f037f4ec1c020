import type { IssueRecord, Place, SourceStopped } from "@org/community-core";
import { type Failure, inputFailure, interrupted } from "../failure.js";

/** Issues that a failure shows: enough to see what is wrong, not a flood. */
const shownIssues = 5;

/**
 * Why a read did not come to its end.
 *
 * @param half - What it means that only half was read, as a sentence.
 */
export function stoppedFailure(
  source: string,
  { reason, error, collected }: SourceStopped<{ readonly issues: readonly IssueRecord[] }>,
  half: string,
): Failure {
  if (error !== undefined) return inputFailure(`${error.message}${placeText(error.place)}`, error.advice);
  if (reason === "aborted") return interrupted;
  const errors = collected?.issues.filter(({ severity }) => severity === "error") ?? [];
  const details = errors.slice(0, shownIssues).map(({ message, place }) => `${message}${placeText(place)}`);
  return inputFailure(
    `Reading ${source} stopped before its end. ${half}`,
    errors.find(({ advice }) => advice !== undefined)?.advice ?? "Mend what is said above, then read again.",
    details,
  );
}

function placeText(place: Place | undefined): string {
  const parts = [
    place?.file,
    place?.line === undefined ? undefined : `line ${place.line}`,
    place?.column === undefined ? undefined : `column ${place.column}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
