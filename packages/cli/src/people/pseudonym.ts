/** Whether a text is a pseudonym as keyed reports write them. */
export function isPseudonym(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}
