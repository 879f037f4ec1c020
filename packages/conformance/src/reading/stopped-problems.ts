import type { Reading } from "./reading.js";
import { endOf, issuesOf } from "./reading-parts.js";

/** What is missing from a read that could not come to its end: an issue, an end, no completeness, no exception. */
export function stoppedProblems(reading: Reading): readonly string[] {
  const end = endOf(reading);
  return [
    ...(reading.thrown === undefined ? [] : [`reading threw ${reading.thrown}`]),
    ...(end === undefined ? ["the last record is no end"] : []),
    ...(end?.complete === true ? ["the read ends complete"] : []),
    ...(issuesOf(reading).some(({ severity }) => severity === "error") ? [] : ["no issue of severity error says so"]),
  ];
}
