import type { Refusal } from "@org/community-core";
import type { LanguageCode } from "../language/language-code.js";
import { speech } from "../speech/speech.js";
import { printable } from "./printable.js";

/**
 * Why something is not given, in words that begin in lower case and have no full stop, to be put into a sentence.
 *
 * @example
 * renderRefusal({ type: "CapabilityMissing", definition: "largest-absences@1", missing: ["replies"] }, "en") // => "the source does not show replies"
 */
export function renderRefusal(refusal: Refusal, language: LanguageCode): string {
  return printable(speech(language, "UTC").refusal(refusal));
}
