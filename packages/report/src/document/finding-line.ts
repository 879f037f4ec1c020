import type { Finding } from "@org/community-core";
import type { Speech } from "../speech/speech.js";
import type { FindingLine } from "./report-document.js";

/** A finding with its step. */
export function findingLine(finding: Finding, speech: Speech): FindingLine {
  const { says, step } = speech.finding(finding);
  const tone = finding.severity;
  return step === undefined ? { says, tone } : { says, tone, step };
}

/**
 * Findings of which no step is said twice.
 *
 * @param before - Steps that stand elsewhere already.
 */
export function withoutRepeatedSteps(
  lines: readonly FindingLine[],
  before: readonly (string | undefined)[] = [],
): readonly FindingLine[] {
  const said = new Set(before);
  return lines.map((line) => {
    const { step, ...rest } = line;
    const isNew = step !== undefined && !said.has(step);
    said.add(step);
    return isNew ? line : rest;
  });
}
