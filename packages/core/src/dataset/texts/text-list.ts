// Without `ignoreBOM` the decoder would drop a byte order mark at the begin of a text.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Many texts in one piece of memory: text i is the UTF-8 in `bytes` from `offsets[i]` up to `offsets[i + 1]`. */
export interface TextList {
  readonly length: number;
  readonly bytes: Uint8Array;
  /** One more than there are texts. */
  readonly offsets: Float64Array;
}

/**
 * The text at an index; empty outside the list.
 *
 * @example
 * textAt({ length: 2, bytes: new TextEncoder().encode("annbob"), offsets: Float64Array.of(0, 3, 6) }, 1) // => "bob"
 */
export function textAt(list: TextList, index: number): string {
  return decoder.decode(list.bytes.subarray(list.offsets[index] ?? 0, list.offsets[index + 1] ?? 0));
}
