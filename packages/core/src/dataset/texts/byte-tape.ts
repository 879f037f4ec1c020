import { withRoom } from "./growable-columns.js";

/** So many characters become a text at once: a call takes only so many arguments. */
const charactersAtOnce = 1_024;

const double = new Float64Array(1);
const bytesOfDouble = new Uint8Array(double.buffer);

/**
 * Numbers and texts one after the other in a piece of memory that grows. Nothing says what was written: whoever reads
 * knows. Texts are kept as a JavaScript engine does, one byte a character where that is enough, else two, so that any
 * text comes back as it was, also one with half of a surrogate pair.
 */
export class ByteTape {
  /** Where the next thing is written; set back to take back what was written last. */
  size = 0;
  /** Where the next thing is read. */
  at = 0;
  #bytes: Uint8Array = new Uint8Array(1 << 6);

  /** Writes a whole number from 0 up to, not including, 2^31: seven bits a byte, so that small ones are short. */
  writeCount(count: number): void {
    this.#makeRoom(5);
    let rest = count;
    while (rest > 0x7f) {
      this.#bytes[this.size++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.size++] = rest;
  }

  readCount(): number {
    let count = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++] ?? 0;
      count |= (byte & 0x7f) << shift;
      if (byte < 0x80) return count;
    }
  }

  writeDouble(value: number): void {
    this.#makeRoom(8);
    double[0] = value;
    this.#bytes.set(bytesOfDouble, this.size);
    this.size += 8;
  }

  readDouble(): number {
    bytesOfDouble.set(this.#bytes.subarray(this.at, this.at + 8));
    this.at += 8;
    return double[0] ?? 0;
  }

  /** Writes the characters of a text, each in one byte or in two. */
  writeText(text: string, isWide: boolean): void {
    this.#makeRoom(isWide ? text.length * 2 : text.length);
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      this.#bytes[this.size++] = unit;
      if (isWide) this.#bytes[this.size++] = unit >>> 8;
    }
  }

  readText(length: number, isWide: boolean): string {
    let text = "";
    for (let done = 0; done < length; done += charactersAtOnce) {
      text += String.fromCharCode(...this.#units(Math.min(charactersAtOnce, length - done), isWide));
    }
    return text;
  }

  /** Whether what was written from `start` on stands at `earlier` too. */
  repeats(start: number, earlier: number): boolean {
    for (let step = 0; start + step < this.size; step++) {
      if (this.#bytes[start + step] !== this.#bytes[earlier + step]) return false;
    }
    return true;
  }

  /** As an array: to hand the numbers of a typed array on as arguments takes several times as long. */
  #units(count: number, isWide: boolean): readonly number[] {
    const units: number[] = [];
    for (let index = 0; index < count; index++) {
      const low = this.#bytes[this.at++] ?? 0;
      units.push(isWide ? low | ((this.#bytes[this.at++] ?? 0) << 8) : low);
    }
    return units;
  }

  #makeRoom(more: number): void {
    this.#bytes = withRoom(this.#bytes, this.size + more, 0);
  }
}
