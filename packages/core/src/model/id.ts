/** What a source calls a thing: unique within that source and kind, 1 to 512 characters, no control characters. */
export type Id = string;

/** A person as a source knows them, before the pseudonym. */
export interface PersonKey {
  readonly source: string;
  readonly id: Id;
}

/** Whether the text can be an id. */
export function isId(text: string): text is Id {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what is refused
  return text.length > 0 && text.length <= 512 && !/[\u0000-\u001f\u007f]/.test(text);
}
