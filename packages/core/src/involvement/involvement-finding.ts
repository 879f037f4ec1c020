import type { DocumentFinding } from "../documents/document-finding.js";
import type { InvolvementDocument } from "./document/involvement-document.js";
import type { InvolvementFindingCode } from "./involvement-codes.js";
import type { InvolvementThresholds } from "./involvement-thresholds.js";

/** Something about the involvement of an organisation that is not said, does not fit or should be warned of. */
export type InvolvementFinding = DocumentFinding<InvolvementFindingCode>;

/** What a document is held against that does not stand in it. */
export interface InvolvementContext {
  /** The names of everything that is measured, such as `measureNames`: what the community produces (S37). */
  readonly measures: readonly string[];
  readonly thresholds: InvolvementThresholds;
}

/** Some rules that belong together; each gives what it finds. */
export type InvolvementCheck = (
  document: InvolvementDocument,
  context: InvolvementContext,
) => readonly InvolvementFinding[];
