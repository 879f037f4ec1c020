import type { ReportHistory } from "@org/community-core/comparison";
import { composeHistory } from "../document/compose-history.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * Stored reports over time for a person at a terminal: each score and what it rests on, with the moments at which its level changed,
 * its trend, and how much it moves anyhow. It names nobody.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60 or the time zone of the history is not known here.
 * @example
 * const health = assessHealth(createDataset([], { capabilities: [] }), { asOf: "2026-01-31T00:00:00Z" });
 * renderHistory(historyOfReports([health]), { language: "en" }).endsWith("\n") // => true
 */
export function renderHistory(history: ReportHistory, options: Omit<TextOptions, "reading" | "detail">): string {
  return documentText(composeHistory(history, speech(options.language, history.timeZone)), options);
}
