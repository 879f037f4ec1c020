import type { FederationReport } from "@org/community-core/federation";
import { composeFederation } from "../document/compose-federation.js";
import { composeReading } from "../document/compose-reading.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * Local communities for a person at a terminal: what several hang on, each part and all together, their shares side by side,
 * what hangs on few people in each, and what is talked about in several. It names people by pseudonym, so it is for the team
 * and not for everybody.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60 or the report's time zone is not known here.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", venue: "north" },
 * ]);
 * const federation = assessFederationOf([{ name: "North", dataset }], { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * renderFederation(federation, { language: "en" }).includes("North") // => true
 */
export function renderFederation(report: FederationReport, options: TextOptions): string {
  const speaks = speech(options.language, report.timeZone);
  const reading = options.reading === undefined ? [] : composeReading(options.reading, speaks);
  return documentText([...composeFederation(report, speaks), ...reading], options);
}
