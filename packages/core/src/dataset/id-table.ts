import type { TextList } from "./text-list.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Gives each distinct text a number, in the order of first sight, from bytes and without making strings: a JavaScript
 * `Map` holds 16.7 million entries at most and an object per text. Open addressing with linear probing; at most half
 * of the slots are taken.
 */
export class IdTable {
  size = 0;
  #bytes = new Uint8Array(1 << 12);
  #offsets = new Float64Array(1 << 8);
  #hashes = new Int32Array(1 << 8);
  #slots = new Int32Array(1 << 9).fill(-1);

  /** The number of the text in `bytes[start, end)`, which is given one if it is new. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#at(slot); entry >= 0; entry = this.#at(slot)) {
      if (this.#hashes[entry] === hash && this.#equals(entry, bytes, start, end)) return entry;
      slot = (slot + 1) & mask;
    }
    return this.#add(slot, hash, bytes, start, end);
  }

  /** The number of the text, which is given one if it is new. */
  internText(text: string): number {
    const bytes = encoder.encode(text);
    return this.intern(bytes, 0, bytes.length);
  }

  /** The number of the text, or -1. */
  find(text: string): number {
    const bytes = encoder.encode(text);
    const hash = hashOf(bytes, 0, bytes.length);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#at(slot); entry >= 0; entry = this.#at(slot)) {
      if (this.#hashes[entry] === hash && this.#equals(entry, bytes, 0, bytes.length)) return entry;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The text with this number. */
  text(index: number): string {
    return decoder.decode(this.#bytes.subarray(this.#offset(index), this.#offset(index + 1)));
  }

  /** Negative, 0 or positive as the first text comes before, is, or comes after the second in the order of bytes. */
  compare(first: number, second: number): number {
    const [startA, endA] = [this.#offset(first), this.#offset(first + 1)];
    const [startB, endB] = [this.#offset(second), this.#offset(second + 1)];
    const shared = Math.min(endA - startA, endB - startB);
    for (let step = 0; step < shared; step++) {
      const difference = (this.#bytes[startA + step] ?? 0) - (this.#bytes[startB + step] ?? 0);
      if (difference !== 0) return difference;
    }
    return endA - startA - (endB - startB);
  }

  /** The texts of the chosen numbers, in that order, as a list of its own; `skip` bytes are left out of each. */
  list(chosen: ArrayLike<number>, skip = 0): TextList {
    let total = 0;
    for (let index = 0; index < chosen.length; index++) total += this.#length(chosen[index] ?? 0) - skip;
    const bytes = new Uint8Array(total);
    const offsets = new Float64Array(chosen.length + 1);
    let end = 0;
    for (let index = 0; index < chosen.length; index++) {
      const entry = chosen[index] ?? 0;
      bytes.set(this.#bytes.subarray(this.#offset(entry) + skip, this.#offset(entry + 1)), end);
      end += this.#length(entry) - skip;
      offsets[index + 1] = end;
    }
    return { length: chosen.length, bytes, offsets };
  }

  /** The byte at a place in the text with this number. */
  byteAt(index: number, place: number): number {
    return this.#bytes[this.#offset(index) + place] ?? 0;
  }

  #at(slot: number): number {
    return this.#slots[slot] ?? -1;
  }

  #offset(index: number): number {
    return this.#offsets[index] ?? 0;
  }

  #length(index: number): number {
    return this.#offset(index + 1) - this.#offset(index);
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#offset(entry);
    if (this.#offset(entry + 1) - from !== end - start) return false;
    for (let step = 0; step < end - start; step++) {
      if (this.#bytes[from + step] !== bytes[start + step]) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, bytes: Uint8Array, start: number, end: number): number {
    const entry = this.size++;
    const from = this.#offset(entry);
    const until = from + end - start;
    if (until > this.#bytes.length) this.#bytes = grow(this.#bytes, new Uint8Array(Math.max(until, from * 2)));
    if (this.size >= this.#offsets.length) {
      this.#offsets = grow(this.#offsets, new Float64Array(this.#offsets.length * 2));
      this.#hashes = grow(this.#hashes, new Int32Array(this.#offsets.length));
    }
    for (let step = start; step < end; step++) this.#bytes[from + step - start] = bytes[step] ?? 0;
    this.#offsets[entry + 1] = until;
    this.#hashes[entry] = hash;
    this.#slots[slot] = entry;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return entry;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.size; entry++) {
      let slot = (this.#hashes[entry] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}

/** FNV-1a over the bytes, then mixed, because linear probing looks at the low bits only. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let step = start; step < end; step++) hash = Math.imul(hash ^ (bytes[step] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function grow<T extends Uint8Array | Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
