/**
 * The text without characters that would steer a terminal or turn the direction of reading: what comes from a source
 * may hold anything.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, " ");
}
