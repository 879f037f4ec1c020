import type { InvolvementDocument } from "@org/community-core/involvement";
import { type InvolvementDocumentOptions, involvementDocument } from "../document/involvement-document.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/** How an involvement document is printed as text. */
export interface InvolvementTextOptions extends Omit<TextOptions, "reading">, InvolvementDocumentOptions {}

/**
 * How far an organisation is involved: how much is described, what does not go together, what experience warns of and what is
 * missing, each with a question that leads to an answer; then what there is. It names people as the document does.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60 or there is no such time zone.
 * @example
 * renderInvolvement({}, { language: "en" }).endsWith("\n") // => true
 */
export function renderInvolvement(document: InvolvementDocument, options: InvolvementTextOptions): string {
  return documentText(involvementDocument(document, options), options);
}
