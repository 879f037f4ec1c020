import type { TextColumn } from "@org/community-core/source";

/** Writes ids of the form letter and number as ASCII, row by row. */
export interface TextWriter {
  readonly column: TextColumn;
  /** Writes the id of a row; number 0 is absent. Rows come in order. */
  set(row: number, number: number): void;
  /** Begins a new batch in the same buffers. */
  clear(): void;
}

/** Longest id: a letter and the digits of a number below 10 to the 15th. */
const longest = 16;

/** Makes the buffers for so many rows. */
export function createTextWriter(rows: number, letter: string): TextWriter {
  const letterCode = letter.charCodeAt(0);
  const bytes = new Uint8Array(rows * longest);
  const starts = new Uint32Array(rows);
  const ends = new Uint32Array(rows);
  let used = 0;
  return {
    column: { bytes, starts, ends },
    set(row, number) {
      starts[row] = used;
      if (number > 0) used = writeId(bytes, used, letterCode, number);
      ends[row] = used;
    },
    clear() {
      used = 0;
    },
  };
}

/** Writes a letter and a whole number in decimal digits; returns where it ends. */
export function writeId(bytes: Uint8Array, start: number, letter: number, number: number): number {
  bytes[start] = letter;
  let digits = 1;
  for (let power = 10; power <= number; power *= 10) digits += 1;
  const end = start + 1 + digits;
  for (let rest = number, place = end - 1; place > start; place -= 1) {
    const quotient = Math.floor(rest / 10);
    bytes[place] = 48 + rest - quotient * 10;
    rest = quotient;
  }
  return end;
}

/** Lets rows point at texts that are written once. */
export interface TextDictionary {
  readonly column: TextColumn;
  /** Points a row at a text; -1 is absent. */
  set(row: number, index: number): void;
}

/** Writes the texts of a dictionary once. */
export function createTextDictionary(rows: number, size: number, textOf: (index: number) => string): TextDictionary {
  const offsets = new Uint32Array(size + 1);
  const parts: string[] = [];
  for (let index = 0; index < size; index += 1) {
    const text = textOf(index);
    parts.push(text);
    offsets[index + 1] = (offsets[index] ?? 0) + text.length;
  }
  const starts = new Uint32Array(rows);
  const ends = new Uint32Array(rows);
  return {
    column: { bytes: new TextEncoder().encode(parts.join("")), starts, ends },
    set(row, index) {
      starts[row] = index < 0 ? 0 : (offsets[index] ?? 0);
      ends[row] = index < 0 ? 0 : (offsets[index + 1] ?? 0);
    },
  };
}
