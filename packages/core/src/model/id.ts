/**
 * What a source calls a thing: unique within that source and kind, 1 to 512 UTF-16 code units, no control characters,
 * no half of a surrogate pair.
 */
export type Id = string;

/** A person as a source knows them, before the pseudonym. */
export interface PersonKey {
  readonly source: string;
  readonly id: Id;
}

/**
 * Whether the text can be an id.
 *
 * @example
 * isId("discourse-user-12") // => true
 * isId("") // => false
 */
export function isId(text: string): text is Id {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what is refused
  return text.length > 0 && text.length <= 512 && !/[\u0000-\u001f\u007f]/.test(text) && isWholeText(text);
}

/** Whether the text has no half of a surrogate pair: in UTF-8 all halves become one character, and two ids one. */
export function isWholeText(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}
