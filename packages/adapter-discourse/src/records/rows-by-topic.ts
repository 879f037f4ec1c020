/** Rows that are grouped at once: four bytes each. */
const stretchRows = 1 << 20;
const none = new Int32Array(0);

/**
 * The rows of a table by the place of their topic among all topics. They are grouped for a stretch of topics at a time,
 * as many as there are stretches of rows, so that a forum of millions of posts need not hold all of them grouped; whoever
 * asks in the order of the topics has each stretch grouped once.
 */
export class RowsByTopic {
  readonly #length: number;
  readonly #placeOf: (row: number) => number;
  /** Topics in a stretch. */
  readonly #size: number;
  /** The first place of the stretch that is grouped; `NaN`: none is. */
  #from: number = Number.NaN;
  /** Those of the topic at place p are `#rows[#starts[p - #from]]` up to, not including, the next start, in order. */
  readonly #starts: Int32Array;
  #rows: Int32Array = none;

  /** @param placeOf - The place of the topic that a row belongs to; below 0: it belongs to none. */
  constructor(length: number, topics: number, placeOf: (row: number) => number) {
    this.#length = length;
    this.#placeOf = placeOf;
    this.#size = Math.ceil(topics / Math.max(Math.ceil(length / stretchRows), 1));
    this.#starts = new Int32Array(this.#size + 1);
  }

  /** The rows of the topic at a place; they stay good until those of another stretch are asked for. */
  of(place: number): Int32Array {
    // Written so that NaN is no stretch.
    if (!(place >= this.#from && place < this.#from + this.#size)) this.#group(place - (place % this.#size));
    const [start = 0, end = 0] = [this.#starts[place - this.#from], this.#starts[place - this.#from + 1]];
    return start === end ? none : this.#rows.subarray(start, end);
  }

  /** Into the same arrays again and again: fresh ones would stand beside the old ones until those are swept away. */
  #group(from: number): void {
    const [size, starts] = [this.#size, this.#starts.fill(0)];
    for (let row = 0; row < this.#length; row++) {
      const group = this.#placeOf(row) - from;
      if (group >= 0 && group < size) starts[group] = (starts[group] ?? 0) + 1;
    }
    for (let group = 1; group < size; group++) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
    const rows = starts[size - 1] ?? 0;
    starts[size] = rows;
    if (rows > this.#rows.length) this.#rows = new Int32Array(rows);
    // From the last row backwards, each group filled from its end: what was its end becomes its start.
    for (let row = this.#length - 1; row >= 0; row--) {
      const group = this.#placeOf(row) - from;
      if (group < 0 || group >= size) continue;
      const start = (starts[group] ?? 0) - 1;
      this.#rows[start] = row;
      starts[group] = start;
    }
    this.#from = from;
  }
}
