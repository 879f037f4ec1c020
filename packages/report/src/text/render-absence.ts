import type { AbsenceReport } from "@org/community-core";
import { absenceDocument } from "../document/absence-document.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * What hangs on some people, or on whom most hangs, for a person at a terminal: first the counts that need no model,
 * then who shares the work, then the range of what could be lost, with the worst case first where one person gives most
 * answers. It names people by pseudonym, so it is for the team and not for everybody.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60 or the report's time zone is not known here.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const absences = largestAbsences(dataset, { asOf: "2026-01-31T00:00:00Z" })._unsafeUnwrap();
 * renderAbsence(absences, { language: "en" }).endsWith("\n") // => true
 */
export function renderAbsence(report: AbsenceReport, options: TextOptions): string {
  return documentText(absenceDocument(report, options), options);
}
