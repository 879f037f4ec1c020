import type { SourceDescription } from "@org/community-core";
import { composeSource } from "../document/compose-source.js";
import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * What a source can show and what it cannot, by what its adapter says of it before anything is read, and what holds when it
 * is read. It names nobody.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60.
 * @example
 * const description = { name: "demo", source: "demo", capabilities: [], classifiedFields: [], incremental: false, stores: false };
 * renderSource(description, { language: "en" }).includes("It does not show") // => true
 */
export function renderSource(
  description: SourceDescription,
  options: Pick<TextOptions, "language" | "width" | "colour">,
): string {
  return documentText(composeSource(description, speech(options.language, "UTC")), options);
}
