import type { ReportComparison } from "@org/community-core/comparison";
import { composeComparison } from "../document/compose-comparison.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * Two health reports for a person at a terminal: how far they can be compared, each score with what moved it, findings that came
 * and went, and which figures differ more than chance explains. Findings name people by pseudonym, so it is for the team.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60 or the time zone of the second report is not known here.
 * @example
 * const health = assessHealth(createDataset([], { capabilities: [] }), { asOf: "2026-01-31T00:00:00Z" });
 * renderComparison(compareHealthReports(health, health), { language: "en" }).endsWith("\n") // => true
 */
export function renderComparison(comparison: ReportComparison, options: Omit<TextOptions, "reading">): string {
  return documentText(
    composeComparison(comparison, speech(options.language, comparison.to.timeZone), options.detail),
    options,
  );
}
