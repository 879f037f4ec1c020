const chunkRows = 1 << 11;

interface Chunk {
  readonly numbers: Int32Array;
  readonly moments: Float64Array;
}

/**
 * Rows of some whole numbers and a moment that wait until it is known whether they may be read: no objects, because a
 * forum has millions. They are let go piece by piece as they are taken out.
 */
export class HeldRows {
  length = 0;
  readonly #width: number;
  #chunks: Chunk[] = [];

  /** @param width - How many whole numbers a row has. */
  constructor(width: number) {
    this.#width = width;
  }

  add(moment: number, ...numbers: readonly number[]): void {
    const row = this.length % chunkRows;
    if (row === 0) this.#chunks.push(emptyChunk(this.#width));
    const chunk = this.#chunks[this.#chunks.length - 1];
    chunk?.numbers.set(numbers, row * this.#width);
    if (chunk !== undefined) chunk.moments[row] = moment;
    this.length++;
  }

  /** Takes all rows out, a piece at a time: the moment of each, then its numbers. */
  *takeOut(): Generator<readonly (readonly number[])[]> {
    const chunks = this.#chunks.reverse();
    this.#chunks = [];
    for (let chunk = chunks.pop(); chunk !== undefined; chunk = chunks.pop()) {
      const { numbers, moments } = chunk;
      const rows = Math.min(this.length, chunkRows);
      this.length -= rows;
      const numbersOf = (row: number): Int32Array => numbers.subarray(row * this.#width, (row + 1) * this.#width);
      yield Array.from({ length: rows }, (_, row) => [moments[row] ?? 0, ...numbersOf(row)]);
    }
  }
}

function emptyChunk(width: number): Chunk {
  return { numbers: new Int32Array(chunkRows * width), moments: new Float64Array(chunkRows) };
}
