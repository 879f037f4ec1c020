/** Memory that texts are written into, one after the other, and that is used again for every block. */
export class ByteArena {
  bytes: Buffer = Buffer.alloc(65_536);
  length = 0;

  /** Makes room for so many more bytes. */
  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = Buffer.alloc(Math.max(this.bytes.length * 2, this.length + count));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  /** Adds the bytes from `start` up to `end`. */
  add(from: Buffer, start: number, end: number): void {
    this.reserve(end - start);
    // A loop is faster than a call for the few bytes of an id.
    for (let at = start; at < end; at++) this.bytes[this.length++] = from[at] ?? 0;
  }

  /** Adds a text. */
  addText(text: string): void {
    this.reserve(text.length * 3);
    this.length += this.bytes.write(text, this.length);
  }
}
