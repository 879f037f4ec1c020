import type { Finding } from "../health/assessment/finding.js";
import type { FindingChanges } from "./report-comparison.js";

/**
 * Findings that came, went and stayed. Two are the same if their code and what they name are (a kind of work, a duty, a
 * venue); their numbers and people may differ. Several of one name are matched in their order.
 */
export function compareFindings(from: readonly Finding[], to: readonly Finding[]): FindingChanges {
  const waiting = new Map<string, Finding[]>();
  for (const finding of from) waiting.set(nameOf(finding), [...(waiting.get(nameOf(finding)) ?? []), finding]);
  const matches = to.map((finding) => ({ finding, before: waiting.get(nameOf(finding))?.shift() }));
  return {
    came: matches.filter(({ before }) => before === undefined).map(({ finding }) => finding),
    went: [...waiting.values()].flat(),
    stayed: matches.flatMap(({ finding, before }) => (before === undefined ? [] : [{ from: before, to: finding }])),
  };
}

function nameOf({ code, params }: Finding): string {
  const words = Object.entries(params).filter(([, value]) => typeof value === "string");
  return JSON.stringify([code, ...words.sort(([one], [other]) => (one < other ? -1 : 1))]);
}
