/** A line without characters that would steer a terminal: it may hold anything that stands in a file. */
export function printableLine(line: string): string {
  return line.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, " ");
}
