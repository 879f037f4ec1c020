import { formatInstant, type LastDay, readIsoUtc } from "@org/community-core/source";
import type { TimeReader } from "../dates/read-time.js";
import type { CellBlock } from "../table/cell-block.js";
import { reasonCode } from "../table/row-fault.js";
import { reject, type TextSource, textAt } from "./byte-column.js";
import type { FieldColumn, FieldFacts, Suppositions } from "./field-column.js";

const valueMissing = reasonCode("value-missing");

/** A moment. */
export class InstantField implements FieldColumn {
  readonly name: string;
  private readonly required: boolean;
  private readonly source: TextSource;
  private readonly reader: TimeReader;
  private readonly lastDay: LastDay = { key: -1, milliseconds: 0 };
  private ambiguous = 0;
  private midnight = 0;
  /** Milliseconds since 1970; NaN where absent. */
  readonly values: Float64Array;

  constructor(facts: FieldFacts, source: TextSource, reader: TimeReader) {
    this.name = facts.name;
    this.required = facts.required;
    this.source = source;
    this.reader = reader;
    this.values = new Float64Array(facts.rows);
  }

  evaluate(block: CellBlock, wanted: Uint8Array): void {
    const column = this.source.evaluate(block, wanted);
    const { bytes, starts, ends } = column;
    const { values, lastDay } = this;
    const { isoFirst } = this.reader;
    for (let row = 0; row < block.rows; row++) {
      values[row] = Number.NaN;
      if (wanted[row] !== 1) continue;
      const start = starts[row] ?? 0;
      const end = ends[row] ?? 0;
      if (start === end) {
        if (this.required) reject(block, row, valueMissing, this.source.column);
        continue;
      }
      const fast = isoFirst ? readIsoUtc(bytes, start, end, lastDay) : Number.NaN;
      values[row] = Number.isNaN(fast) ? this.readSlowly(block, row, textAt(column, row)) : fast;
    }
  }

  isPresent(row: number): boolean {
    return !Number.isNaN(this.values[row]);
  }

  valueAt(row: number): string {
    return formatInstant(this.values[row] ?? 0);
  }

  compact(chosen: Uint32Array, count: number): void {
    for (let to = 0; to < count; to++) this.values[to] = this.values[chosen[to] ?? 0] ?? 0;
  }

  takeSuppositions(): Suppositions {
    const { ambiguous, midnight } = this;
    this.ambiguous = 0;
    this.midnight = 0;
    return { column: this.source.column, ambiguous, midnight, dayFirst: this.reader.takeDayFirst() };
  }

  private readSlowly(block: CellBlock, row: number, cell: string): number {
    const reading = this.reader.instant(cell);
    if (reading.isErr()) {
      reject(block, row, reasonCode(reading.error), this.source.column);
      return Number.NaN;
    }
    if (reading.value.supposed === "ambiguous") this.ambiguous++;
    if (reading.value.supposed === "midnight") this.midnight++;
    return reading.value.instant;
  }
}
