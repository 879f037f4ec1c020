import type { DayFirst } from "../dates/read-time.js";
import type { CellBlock } from "../table/cell-block.js";

/** One field of a record for all rows of a block. */
export interface FieldColumn {
  readonly name: string;
  /** Reads the field of the wanted rows (1 in `wanted`); rows whose value cannot be used are rejected in the block. */
  evaluate(block: CellBlock, wanted: Uint8Array): void;
  /** Whether the row has a value. */
  isPresent(row: number): boolean;
  /** The value as it stands in a record; only where it is present. */
  valueAt(row: number): unknown;
  /** Moves the values of the chosen rows to the front. */
  compact(chosen: Uint32Array, count: number): void;
  /** What had to be supposed to read the values, since the last time it was asked. */
  takeSuppositions?(): Suppositions;
}

/** How often something had to be supposed to read the values of a field. */
export interface Suppositions {
  /** The column, from 0. */
  readonly column: number;
  /** Times that the clock showed twice. */
  readonly ambiguous: number;
  /** Days that stand for moments. */
  readonly midnight: number;
  readonly dayFirst: DayFirst;
}

/** What a field needs to know beside its source. */
export interface FieldFacts {
  readonly name: string;
  readonly required: boolean;
  /** The most rows that a block has. */
  readonly rows: number;
}
