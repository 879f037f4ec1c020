import type { FederationReport } from "@org/community-core/federation";
import type { Audience } from "../document/audience.js";
import { federationDocument } from "../document/federation-document.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * Local communities for a person at a terminal: what several hang on, each part and all together, their shares side by side,
 * what hangs on few people in each, and what is talked about in several. For the team it names people by pseudonym; for
 * everybody it names nobody (`sharedFederation`).
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
export function renderFederation(
  report: FederationReport,
  { audience = "team", ...options }: TextOptions & { readonly audience?: Audience },
): string {
  return documentText(federationDocument(report, { ...options, audience }), options);
}
