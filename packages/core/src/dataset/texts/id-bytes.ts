import { isId } from "../../model/id.js";

// An id may begin with a byte order mark; without `ignoreBOM` the decoder would drop it.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** How many bytes the 512 UTF-16 code units of an id take at most. */
const longest = 512 * 3;

/** Whether `bytes[start, end)` are the UTF-8 of an id: the rules of `isId`, without a string for the common case. */
export function isIdBytes(bytes: Uint8Array, start: number, end: number): boolean {
  for (let place = start; place < end; place++) {
    const byte = bytes[place] ?? 0;
    if (byte >= 0x80) return end - start <= longest && isIdText(bytes.subarray(start, end));
    if (byte < 0x20 || byte === 0x7f) return false;
  }
  return end > start && end - start <= 512;
}

function isIdText(bytes: Uint8Array): boolean {
  try {
    return isId(decoder.decode(bytes));
  } catch {
    return false;
  }
}
