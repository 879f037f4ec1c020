import type { Instant } from "@org/community-core/source";
import type { RowCells } from "../../tables/row-cells.js";
import { isNull, textIn, timestampIn, wholeNumberIn } from "./copy-bytes.js";

const tab = 9;
/** Cells longer than this are texts: then searching for their end is faster than looking at each byte. */
const shortCell = 32;

/** One line of a COPY block after the other, as cells by the columns that the block's head names. */
export class CopyLine implements RowCells {
  faulty: string | undefined;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(columns: readonly string[]) {
    this.#columns = new Map(columns.map((name, index) => [name, index]));
    this.#starts = new Int32Array(columns.length);
    this.#ends = new Int32Array(columns.length);
  }

  /** Goes on to the line between two places; `false` if it has not just as many cells as there are columns. */
  isNow(bytes: Buffer, start: number, end: number): boolean {
    this.faulty = undefined;
    this.#bytes = bytes;
    const columns = this.#starts.length;
    let place = start;
    for (let column = 0; column < columns; column++) {
      const cellEnd = endOfCell(bytes, place, end);
      this.#starts[column] = place;
      this.#ends[column] = cellEnd;
      // The last cell ends the line, and only the last one.
      if (cellEnd === end) return column === columns - 1;
      place = cellEnd + 1;
    }
    return false;
  }

  number(column: string): number | undefined {
    return this.#read(column, wholeNumberIn);
  }

  moment(column: string): Instant | undefined {
    return this.#read(column, timestampIn);
  }

  truth(column: string): boolean | undefined {
    const index = this.#columns.get(column) ?? -1;
    const [start = 0, end = 0] = [this.#starts[index], this.#ends[index]];
    if (index < 0 || isNull(this.#bytes, start, end)) return undefined;
    const mark = end - start === 1 ? this.#bytes[start] : 0;
    if (mark === 116) return true;
    if (mark !== 102) this.faulty ??= column;
    return mark === 102 ? false : undefined;
  }

  text(column: string): string | undefined {
    const index = this.#columns.get(column) ?? -1;
    const [start = 0, end = 0] = [this.#starts[index], this.#ends[index]];
    return index < 0 || isNull(this.#bytes, start, end) ? undefined : textIn(this.#bytes, start, end);
  }

  #read(column: string, read: (bytes: Uint8Array, start: number, end: number) => number): number | undefined {
    const index = this.#columns.get(column) ?? -1;
    const [start = 0, end = 0] = [this.#starts[index], this.#ends[index]];
    if (index < 0 || isNull(this.#bytes, start, end)) return undefined;
    const value = read(this.#bytes, start, end);
    if (!Number.isNaN(value)) return value;
    this.faulty ??= column;
    return undefined;
  }
}

function endOfCell(bytes: Buffer, start: number, end: number): number {
  const near = Math.min(start + shortCell, end);
  for (let place = start; place < near; place++) if (bytes[place] === tab) return place;
  const far = near === end ? -1 : bytes.indexOf(tab, near);
  return far === -1 || far > end ? end : far;
}
