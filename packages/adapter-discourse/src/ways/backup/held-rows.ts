const chunkRows = 1 << 14;

/**
 * Rows of numbers that wait until it is known whether they may be read: no objects, because a forum has millions. They
 * are let go piece by piece as they are taken out.
 */
export class HeldRows {
  length = 0;
  readonly #width: number;
  #chunks: Float64Array[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  add(...numbers: readonly number[]): void {
    const place = (this.length % chunkRows) * this.#width;
    if (place === 0) this.#chunks.push(new Float64Array(chunkRows * this.#width));
    this.#chunks.at(-1)?.set(numbers, place);
    this.length++;
  }

  /** Takes all rows out, a piece at a time. */
  *takeOut(): Generator<readonly (readonly number[])[]> {
    while (this.#chunks.length > 0) {
      const chunk = this.#chunks.shift() ?? new Float64Array(0);
      const rows = Math.min(this.length, chunkRows);
      this.length -= rows;
      yield Array.from({ length: rows }, (_, row) => [...chunk.subarray(row * this.#width, (row + 1) * this.#width)]);
    }
  }
}
