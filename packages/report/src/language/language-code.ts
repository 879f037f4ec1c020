/** A language that a report can be written in. */
export type LanguageCode = (typeof languageCodes)[number];

/** All languages that a report can be written in. */
export const languageCodes = ["en", "nl"] as const;

/**
 * Whether a report can be written in this language.
 *
 * @example
 * isLanguageCode("nl") // => true
 * isLanguageCode("tlh") // => false
 */
export function isLanguageCode(text: string): text is LanguageCode {
  return languageCodes.some((code) => code === text);
}
