import { withRoom } from "./growable-columns.js";
import { hashOfBytes } from "./hash-of-bytes.js";
import { isIdBytes } from "./id-bytes.js";
import type { TextList } from "./text-list.js";

const encoder = new TextEncoder();
// Without `ignoreBOM` the decoder would drop a byte order mark, and two ids would become one.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Where texts are encoded before they are looked up; all tables share it, because there can be many small ones. */
let scratch = new Uint8Array(1 << 11);

/** What stands for bytes that are no id. */
export const notAnId = -2;

/**
 * Gives each distinct text a number, in the order of first sight, from bytes and without making strings: a JavaScript
 * `Map` holds 16.7 million entries at most and an object per text. Open addressing with linear probing; at most two
 * thirds of the slots are taken. Holds up to 4 GiB of text.
 */
export class IdTable {
  size = 0;
  #bytes: Uint8Array = new Uint8Array(1 << 6);
  #starts: Uint32Array = new Uint32Array(1 << 3);
  /** Two numbers a slot, side by side in memory: the hash of the text, and its number plus one; 0 where free. */
  #slots: Int32Array = new Int32Array(1 << 4);

  /** The number of the text in `bytes[start, end)`, which is given one if it is new. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOfBytes(bytes, start, end);
    const slot = this.#slotOf(hash, bytes, start, end);
    const known = (this.#slots[slot + 1] ?? 0) - 1;
    return known >= 0 ? known : this.#add(slot, hash, bytes, start, end);
  }

  /** The number of the id in `bytes[start, end)`, or `notAnId` if it cannot be one. */
  internId(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOfBytes(bytes, start, end);
    const slot = this.#slotOf(hash, bytes, start, end);
    const known = (this.#slots[slot + 1] ?? 0) - 1;
    if (known >= 0) return known;
    return isIdBytes(bytes, start, end) ? this.#add(slot, hash, bytes, start, end) : notAnId;
  }

  /** The number of the text, which is given one if it is new. */
  internText(text: string): number {
    const length = encode(text);
    return this.intern(scratch, 0, length);
  }

  /** The number of the text, or -1. */
  find(text: string): number {
    const length = encode(text);
    const slot = this.#slotOf(hashOfBytes(scratch, 0, length), scratch, 0, length);
    return (this.#slots[slot + 1] ?? 0) - 1;
  }

  /** The text with this number. */
  text(index: number): string {
    return decoder.decode(this.#bytes.subarray(this.#start(index), this.#start(index + 1)));
  }

  /** Negative, 0 or positive as the first text comes before, is, or comes after the second in the order of bytes. */
  compare(first: number, second: number): number {
    const bytes = this.#bytes;
    const startA = this.#start(first);
    const startB = this.#start(second);
    const lengthA = this.#start(first + 1) - startA;
    const lengthB = this.#start(second + 1) - startB;
    const shared = Math.min(lengthA, lengthB);
    for (let step = 0; step < shared; step++) {
      const difference = (bytes[startA + step] ?? 0) - (bytes[startB + step] ?? 0);
      if (difference !== 0) return difference;
    }
    return lengthA - lengthB;
  }

  /** The texts of the chosen numbers, in that order, as a list of its own; `skip` bytes are left out of each. */
  list(chosen: Int32Array, skip = 0): TextList {
    let total = 0;
    for (const entry of chosen) total += this.#start(entry + 1) - this.#start(entry) - skip;
    const bytes = new Uint8Array(total);
    const offsets = new Float64Array(chosen.length + 1);
    let end = 0;
    for (let index = 0; index < chosen.length; index++) {
      const entry = chosen[index] ?? 0;
      const until = this.#start(entry + 1);
      for (let place = this.#start(entry) + skip; place < until; place++) bytes[end++] = this.#bytes[place] ?? 0;
      offsets[index + 1] = end;
    }
    return { length: chosen.length, bytes, offsets };
  }

  /** The byte at a place in the text with this number. */
  byteAt(index: number, place: number): number {
    return this.#bytes[this.#start(index) + place] ?? 0;
  }

  /** Gives back the memory that only finding needs: nothing can be interned or found any more. */
  dropIndex(): void {
    this.#slots = new Int32Array(0);
  }

  #start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** Where the slot begins that holds the text, or the free one where it belongs. */
  #slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash << 1) & mask;
    for (let entry = slots[slot + 1] ?? 0; entry > 0; entry = slots[slot + 1] ?? 0) {
      if (slots[slot] === hash && this.#equals(entry - 1, bytes, start, end)) return slot;
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    const from = this.#start(entry);
    if (this.#start(entry + 1) - from !== end - start) return false;
    for (let step = 0; step < end - start; step++) {
      if (own[from + step] !== bytes[start + step]) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, bytes: Uint8Array, start: number, end: number): number {
    const entry = this.size++;
    const from = this.#start(entry);
    const until = from + end - start;
    if (until > 0xffff_ffff) throw new RangeError(`A table of ids holds 4 GiB of text, got ${until} bytes.`);
    this.#bytes = withRoom(this.#bytes, until, 0);
    this.#starts = withRoom(this.#starts, this.size + 1, 0);
    const own = this.#bytes;
    for (let step = 0; step < end - start; step++) own[from + step] = bytes[start + step] ?? 0;
    this.#starts[entry + 1] = until;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = entry + 1;
    if (this.size * 3 > this.#slots.length) this.#rehash();
    return entry;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < this.#slots.length; from += 2) {
      const hash = this.#slots[from] ?? 0;
      const entry = this.#slots[from + 1] ?? 0;
      if (entry === 0) continue;
      let slot = (hash << 1) & mask;
      while ((slots[slot + 1] ?? 0) > 0) slot = (slot + 2) & mask;
      slots[slot] = hash;
      slots[slot + 1] = entry;
    }
    this.#slots = slots;
  }
}

/** The text in UTF-8 at the begin of the scratch; says how many bytes it has. */
function encode(text: string): number {
  if (scratch.length < text.length * 3) scratch = new Uint8Array(text.length * 3);
  return encoder.encodeInto(text, scratch).written;
}
