import type { CellBlock } from "../table/cell-block.js";

/** The texts of a field for the rows of a block; an empty one is absent. Memory is used again for the next block. */
export interface ByteColumn {
  bytes: Buffer;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A way to get a text from each row. */
export interface TextSource {
  /** The texts of the wanted rows; what stands for the others means nothing. */
  readonly evaluate: (block: CellBlock, wanted: Uint8Array) => ByteColumn;
  /** The column, from 0, to name when a value is refused; -1 where the value comes from no single column. */
  readonly column: number;
}

/** The text of a row as a string. */
export function textAt(column: ByteColumn, row: number): string {
  return column.bytes.toString("utf8", column.starts[row], column.ends[row]);
}

/** Marks a row as rejected for a reason; the first reason stays. */
export function reject(block: CellBlock, row: number, reason: number, column: number): void {
  if (block.status[row] !== 0) return;
  block.status[row] = reason;
  block.faultyColumn[row] = column;
}
