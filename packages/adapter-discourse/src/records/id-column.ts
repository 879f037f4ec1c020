import type { Id, TextColumn } from "@org/community-core/source";

/** The longest id that `recordIds` makes, and more. */
const longestId = 64;

/** A column of ASCII ids that is filled again and again. */
export class IdColumn {
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  #size = 0;
  #last: Id | undefined;
  #lastRow = 0;

  constructor(rows: number) {
    this.#bytes = new Uint8Array(rows * longestId);
    this.#starts = new Uint32Array(rows);
    this.#ends = new Uint32Array(rows);
  }

  clear(): void {
    this.#size = 0;
    this.#last = undefined;
  }

  /** Writes the id of a row; `undefined`: it has none. The same id twice in a row is written once. */
  set(row: number, id: Id | undefined): void {
    if (id === undefined) {
      this.#starts[row] = 0;
      this.#ends[row] = 0;
      return;
    }
    if (id === this.#last) {
      this.#starts[row] = this.#starts[this.#lastRow] ?? 0;
      this.#ends[row] = this.#ends[this.#lastRow] ?? 0;
      return;
    }
    this.#starts[row] = this.#size;
    for (let at = 0; at < id.length; at++) this.#bytes[this.#size++] = id.charCodeAt(at);
    this.#ends[row] = this.#size;
    this.#last = id;
    this.#lastRow = row;
  }

  column(): TextColumn {
    return { bytes: this.#bytes.subarray(0, this.#size), starts: this.#starts, ends: this.#ends };
  }
}
