const lineFeed = 10;
const decoder = new TextDecoder();

/** A line of a file: its number from 1 and its text; longer than allowed it has none. */
export interface Line {
  readonly number: number;
  readonly text?: string;
}

/** Cuts bytes into lines, keeping one at a time; a line of more than `longest` bytes is let go. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let kept: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (last: Uint8Array): Line => {
    number++;
    const tooLong = size + last.length > longest;
    const text = tooLong ? undefined : decoder.decode(kept.length === 0 ? last : Buffer.concat([...kept, last]));
    kept = [];
    size = 0;
    return text === undefined ? { number } : { number, text };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield take(chunk.subarray(start, end));
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    size += rest.length;
    if (size <= longest && rest.length > 0) kept.push(rest.slice());
    else if (size > longest) kept = [];
  }
  if (size > 0) yield take(new Uint8Array(0));
}
