/**
 * What was said, as a sentence with names in braces where something differs, and what stands there: to tell it in another
 * language. Whoever gives none is told as they wrote it.
 */
export interface Wording {
  /** The English sentence, such as `{file} has no rows.`; what `place` says need not stand in it. */
  readonly message: string;
  /** The English advice, where something differs in it too. */
  readonly advice?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A message, and advice where it was given, with their wording. */
export interface Worded {
  readonly message: string;
  readonly advice?: string;
  readonly wording: Wording;
}

/**
 * An English sentence with its values put in, and the same as data: for an issue or an error of a source.
 *
 * @param advice - What to do about it, if something differs in it too.
 * @example
 * worded("{file} has no rows.", { file: "posts.csv" }).message // => "posts.csv has no rows."
 * worded("{file} has no rows.", { file: "posts.csv" }).wording.values // => { file: "posts.csv" }
 */
export function worded(message: string, values: Wording["values"], advice?: string): Worded {
  return {
    message: filledWording(message, values),
    ...(advice === undefined ? {} : { advice: filledWording(advice, values) }),
    wording: { message, ...(advice === undefined ? {} : { advice }), values },
  };
}

/**
 * A sentence, in whatever language, with its values put in; a name that has none stays as it is.
 *
 * @example
 * filledWording("{file} heeft geen rijen.", { file: "posts.csv" }) // => "posts.csv heeft geen rijen."
 */
export function filledWording(sentence: string, values: Wording["values"]): string {
  return sentence.replaceAll(/\{([A-Za-z]+)\}/g, (braces, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : braces,
  );
}
