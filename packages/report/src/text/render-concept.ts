import type { ConceptAssessment } from "@org/community-core/planning";
import { composeConcept } from "../document/compose-concept.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * What interviews say of a concept, for a person: whether it has a chance, the rule and how sure it is side by side, and
 * what could be talked about first. It names no interviewee.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60.
 * @example
 * const concept = { interviews: [] };
 * renderConcept(assessConcept(concept), { language: "en" }).endsWith("\n") // => true
 */
export function renderConcept(assessment: ConceptAssessment, options: Omit<TextOptions, "reading">): string {
  return documentText(composeConcept(assessment, speech(options.language, "UTC")), options);
}
