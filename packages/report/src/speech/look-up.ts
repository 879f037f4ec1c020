/** The words for a code, if the language has them. Codes may come from outside: inherited keys are not words. */
export function lookUp<Words>(words: Readonly<Record<string, Words>>, code: string): Words | undefined {
  return Object.hasOwn(words, code) ? words[code] : undefined;
}
