/**
 * Health reports in words: Dutch and English.
 *
 * @module
 */

export type { Reading } from "./document/reading.js";
export { isLanguageCode, type LanguageCode, languageCodes } from "./language/language-code.js";
export { renderText, type TextOptions } from "./text/render-text.js";
