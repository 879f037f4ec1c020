/**
 * The text with its first letter as a capital, for a word that comes first in a sentence. Dutch `één` loses the accent on its
 * capital.
 */
export function capitalised(text: string): string {
  return `${text.startsWith("één") ? "E" : text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
