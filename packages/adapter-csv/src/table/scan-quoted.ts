import { carriageReturn, lineFeed, newlineClass, ordinary, quoteClass, quoteMark, space } from "./byte-class.js";

/** A quoted cell, as far as it was scanned; one object is used again for every cell. */
export interface QuotedCell {
  /** Where the text ends: at the closing quote. */
  end: number;
  /** The first byte behind the quote and the spaces after it. */
  at: number;
  /** Line ends within the quotes. */
  lines: number;
  hasControl: boolean;
  /** Whether a quote is written twice to stand for itself. */
  hasEscape: boolean;
}

/**
 * Scans from the byte after the opening quote to behind the closing one. The byte at `until` is a line feed.
 *
 * @returns Whether a closing quote was found before `until`.
 */
export function scanQuoted(
  bytes: Uint8Array,
  from: number,
  until: number,
  classes: Uint8Array,
  cell: QuotedCell,
): boolean {
  cell.lines = 0;
  cell.hasControl = false;
  cell.hasEscape = false;
  let at = from;
  for (;;) {
    let kind = classes[bytes[at] ?? 0];
    while (kind === ordinary) kind = classes[bytes[++at] ?? 0];
    cell.at = at;
    if (at >= until) return false;
    if (kind !== quoteClass) {
      cell.hasControl = true;
      if (kind === newlineClass && !(bytes[at] === carriageReturn && bytes[at + 1] === lineFeed)) cell.lines++;
      at++;
    } else if (at + 1 < until && bytes[at + 1] === quoteMark) {
      cell.hasEscape = true;
      at += 2;
    } else break;
  }
  cell.end = at++;
  while (bytes[at] === space && at < until) at++;
  cell.at = at;
  return true;
}

/** Turns `""` into `"` within a range, in place; gives the new end. */
export function unescapeQuotes(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let from = start; from < end; from++) {
    const byte = bytes[from] ?? 0;
    bytes[to++] = byte;
    if (byte === quoteMark) from++;
  }
  return to;
}
