import type { FigureEvidence } from "@org/community-core/evidence";
import { composeEvidence } from "../document/compose-evidence.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/** How many rows are printed. */
export interface EvidenceTextOptions extends Omit<TextOptions, "reading" | "detail"> {
  /** Rows of what was counted, at most. Default 20. */
  readonly rows?: number;
}

/**
 * A figure with the rows under it, for a person at a terminal: what it is, how it weighs, by which rule the rows make it, which
 * were counted and which were left out and why. Rows name people by pseudonym: it is for whoever checks the figure.
 *
 * @returns Text that ends in a line break. Moments stand in UTC.
 * @throws RangeError if the width is under 60 or the time zone is not known here.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const health = assessHealth(dataset, { asOf: "2026-01-31T00:00:00Z" });
 * const explained = explainFigure(dataset, health, "response-rate")._unsafeUnwrap();
 * renderEvidence(explained, { language: "en" }).endsWith("\n") // => true
 */
export function renderEvidence(explained: FigureEvidence, { rows = 20, ...options }: EvidenceTextOptions): string {
  return documentText(composeEvidence(explained, speech(options.language, explained.timeZone), rows), options);
}
