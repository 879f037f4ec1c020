/** The text with its first letter as a capital, for a word that comes first in a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
