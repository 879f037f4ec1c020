import { speech } from "../speech/speech.js";
import { documentText } from "./document-text.js";
import type { TextOptions } from "./text-options.js";

/**
 * The keys of figures, each with what it is called, for whoever looks for one at a terminal.
 *
 * @returns Text that ends in a line break.
 * @throws RangeError if the width is under 60.
 * @example
 * renderFigureNames(["reciprocity"], { language: "en" }).includes("reciprocity") // => true
 */
export function renderFigureNames(keys: readonly string[], options: Omit<TextOptions, "reading" | "detail">): string {
  const { measure } = speech(options.language, "UTC");
  const items = keys.map((key) => `${key}: ${measure(key)}`);
  return documentText([{ kind: "list", items, numbered: false }], options);
}
