/** One line of a byte stream, without its line feed. */
export interface RawLine {
  /** From 1. */
  readonly number: number;
  /** Valid until the next line is asked for. Absent: longer than allowed, and let go. */
  readonly bytes?: Uint8Array;
}

/** Cuts a byte stream into lines, whatever its chunks are; keeps at most one line in memory. */
export interface LineSplitter {
  /** The lines that end in this chunk. Run it to its end before the next chunk. */
  push(chunk: Uint8Array): Iterable<RawLine>;
  /** The last line, if the stream does not end in a line feed. */
  finish(): Iterable<RawLine>;
}

const lineFeed = 10;

/** Makes a splitter that lets go of lines of more than `maxLineBytes` bytes, however long, and goes on after them. */
export function createLineSplitter(maxLineBytes: number): LineSplitter {
  let kept = new Uint8Array(1_024);
  let used = 0;
  let tooLong = false;
  let number = 0;

  function keep(piece: Uint8Array): void {
    if (tooLong || used + piece.length > maxLineBytes) {
      tooLong = true;
      used = 0;
      return;
    }
    if (used + piece.length > kept.length) {
      const larger = new Uint8Array(Math.max(used + piece.length, kept.length * 2));
      larger.set(kept.subarray(0, used));
      kept = larger;
    }
    kept.set(piece, used);
    used += piece.length;
  }

  function take(last: Uint8Array): RawLine {
    number++;
    const wholeInChunk = used === 0 && !tooLong && last.length <= maxLineBytes;
    if (!wholeInChunk) keep(last);
    const line = tooLong ? { number } : { number, bytes: wholeInChunk ? last : kept.subarray(0, used) };
    used = 0;
    tooLong = false;
    return line;
  }

  return {
    *push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
        yield take(chunk.subarray(start, end));
        start = end + 1;
      }
      keep(chunk.subarray(start));
    },
    *finish() {
      if (used > 0 || tooLong) yield take(new Uint8Array(0));
    },
  };
}
