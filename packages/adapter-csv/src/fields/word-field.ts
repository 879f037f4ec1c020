import type { CellBlock } from "../table/cell-block.js";
import { reasonCode } from "../table/row-fault.js";
import { reject, type TextSource } from "./byte-column.js";
import { ByteLookup } from "./byte-lookup.js";
import type { FieldColumn, FieldFacts } from "./field-column.js";

const valueMissing = reasonCode("value-missing");
const valueNotAllowed = reasonCode("value-not-allowed");

/** One of a few words, such as the type of a contribution. Capitals do not matter. */
export class WordField implements FieldColumn {
  readonly name: string;
  private readonly required: boolean;
  private readonly source: TextSource;
  private readonly words: readonly string[];
  private readonly lookup: ByteLookup;
  /** The position of the word plus one; 0 where absent. */
  readonly codes: Uint8Array;

  constructor(facts: FieldFacts, source: TextSource, words: readonly string[]) {
    this.name = facts.name;
    this.required = facts.required;
    this.source = source;
    this.words = words;
    this.lookup = new ByteLookup(words);
    this.codes = new Uint8Array(facts.rows);
  }

  evaluate(block: CellBlock, wanted: Uint8Array): void {
    const { bytes, starts, ends } = this.source.evaluate(block, wanted);
    for (let row = 0; row < block.rows; row++) {
      this.codes[row] = 0;
      if (wanted[row] !== 1) continue;
      const start = starts[row] ?? 0;
      const end = ends[row] ?? 0;
      if (start === end) {
        if (this.required) reject(block, row, valueMissing, this.source.column);
        continue;
      }
      const found = this.lookup.find(bytes, start, end);
      if (found < 0) reject(block, row, valueNotAllowed, this.source.column);
      this.codes[row] = found + 1;
    }
  }

  isPresent(row: number): boolean {
    return this.codes[row] !== 0;
  }

  valueAt(row: number): string | undefined {
    return this.words[(this.codes[row] ?? 0) - 1];
  }

  compact(chosen: Uint32Array, count: number): void {
    for (let to = 0; to < count; to++) this.codes[to] = this.codes[chosen[to] ?? 0] ?? 0;
  }
}
