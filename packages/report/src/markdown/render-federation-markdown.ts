import type { FederationReport } from "@org/community-core/federation";
import { federationDocument } from "../document/federation-document.js";
import type { PageOptions } from "../page/page-options.js";
import { documentMarkdown } from "./document-markdown.js";

/**
 * What `renderFederation` says, in Markdown; for everybody unless told otherwise.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the report's time zone is not known here.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T09:00:00Z", author: "ann", venue: "north" },
 * ]);
 * const federation = assessFederationOf([{ name: "North", dataset }], { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * renderFederationMarkdown(federation, { language: "en" }).startsWith("# ") // => true
 */
export function renderFederationMarkdown(
  report: FederationReport,
  { audience = "shared", ...options }: PageOptions,
): string {
  return documentMarkdown(federationDocument(report, { ...options, audience }));
}
