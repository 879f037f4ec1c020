import type { RowFault } from "./row-fault.js";

/** No fault; the row has cells. */
export const rowIsFine = 0;
/** The row has no content: a blank line, or delimiters alone. */
export const rowIsBlank = 255;

/**
 * The cells of many rows, without a string: cell c of row r is the UTF-8 in `bytes` from `starts[r * width + c]` up to
 * `ends[r * width + c]`. Valid until the next block is asked for.
 */
export interface CellBlock {
  bytes: Buffer;
  /** Cells a row. */
  width: number;
  /** Rows in the block, blank and faulty ones too. */
  rows: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Physical line on which each row begins, from 1. */
  lines: Float64Array;
  /** `rowIsFine`, `rowIsBlank` or the code of the reason for which the row is rejected. */
  status: Uint8Array;
  /** 1 where the row holds control characters, which ids may not have. */
  hasControl: Uint8Array;
  faults: RowFault[];
  /** Column, from 0, of the value for which a row was rejected; -1 where there is none. */
  faultyColumn: Int32Array;
}

/** Rows of a block: enough to make a batch worth its while, few enough that wide tables and small buffers stay small. */
export function rowsPerBlock(width: number, bufferBytes: number): number {
  return Math.max(64, Math.min(65_536, Math.floor(1_048_576 / width), Math.floor(bufferBytes / width)));
}

/** An empty block for rows of so many cells. */
export function createCellBlock(width: number, rows: number): CellBlock {
  return {
    bytes: Buffer.alloc(0),
    width,
    rows: 0,
    starts: new Uint32Array(rows * width),
    ends: new Uint32Array(rows * width),
    lines: new Float64Array(rows),
    status: new Uint8Array(rows),
    hasControl: new Uint8Array(rows),
    faults: [],
    faultyColumn: new Int32Array(rows),
  };
}
