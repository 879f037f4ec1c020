import type { Result } from "neverthrow";
import type { DayFirst } from "../dates/read-time.js";
import type { CellBlock } from "../table/cell-block.js";
import { type RejectionReason, reasonCode } from "../table/row-fault.js";
import { reject, type TextSource, textAt } from "./byte-column.js";
import type { FieldColumn, FieldFacts, Suppositions } from "./field-column.js";

const valueMissing = reasonCode("value-missing");

/** A field whose values are made one by one from the text of the cell: dates, numbers, lists, yes and no. */
export class ValueField<Value> implements FieldColumn {
  readonly name: string;
  private readonly required: boolean;
  private readonly source: TextSource;
  private readonly read: (text: string) => Result<Value, RejectionReason>;
  private readonly values: (Value | undefined)[];

  private readonly takeDayFirst: (() => DayFirst) | undefined;

  /** @param takeDayFirst - Of a field of dates: what was read day first since it was last asked. */
  constructor(
    facts: FieldFacts,
    source: TextSource,
    read: (text: string) => Result<Value, RejectionReason>,
    takeDayFirst?: () => DayFirst,
  ) {
    this.name = facts.name;
    this.required = facts.required;
    this.source = source;
    this.read = read;
    this.takeDayFirst = takeDayFirst;
    this.values = new Array(facts.rows);
  }

  evaluate(block: CellBlock, wanted: Uint8Array): void {
    const column = this.source.evaluate(block, wanted);
    for (let row = 0; row < block.rows; row++) {
      this.values[row] = undefined;
      if (wanted[row] !== 1) continue;
      if (column.starts[row] === column.ends[row]) {
        if (this.required) reject(block, row, valueMissing, this.source.column);
        continue;
      }
      const value = this.read(textAt(column, row));
      if (value.isOk()) this.values[row] = value.value;
      else reject(block, row, reasonCode(value.error), this.source.column);
    }
  }

  isPresent(row: number): boolean {
    return this.values[row] !== undefined;
  }

  valueAt(row: number): Value | undefined {
    return this.values[row];
  }

  compact(chosen: Uint32Array, count: number): void {
    for (let to = 0; to < count; to++) this.values[to] = this.values[chosen[to] ?? 0];
  }

  takeSuppositions(): Suppositions {
    const dayFirst = this.takeDayFirst?.() ?? { doubtful: 0, certain: 0 };
    return { column: this.source.column, ambiguous: 0, midnight: 0, dayFirst };
  }
}
