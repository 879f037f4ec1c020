import type { CellBlock } from "../table/cell-block.js";
import { reasonCode } from "../table/row-fault.js";
import { type ByteColumn, reject, type TextSource, textAt } from "./byte-column.js";
import type { FieldColumn, FieldFacts } from "./field-column.js";

const valueMissing = reasonCode("value-missing");
const idNotValid = reasonCode("id-not-valid");
const idNotReadable = reasonCode("id-not-readable");
const textTooLong = reasonCode("text-too-long");
const longestId = 512;
const longestText = 2_000;

/** Stands for bytes that are no character: two ids with different ones would become one. */
export const replacementCharacter = "\ufffd";

/** An id or a text. */
export class TextField implements FieldColumn {
  readonly name: string;
  private readonly source: TextSource;
  private readonly required: boolean;
  private readonly isId: boolean;
  column: ByteColumn = { bytes: Buffer.alloc(0), starts: new Uint32Array(0), ends: new Uint32Array(0) };

  constructor(facts: FieldFacts, source: TextSource, isId: boolean) {
    this.name = facts.name;
    this.required = facts.required;
    this.source = source;
    this.isId = isId;
  }

  evaluate(block: CellBlock, wanted: Uint8Array): void {
    this.column = this.source.evaluate(block, wanted);
    const { starts, ends } = this.column;
    const longest = this.isId ? longestId : longestText;
    // Once for all rows: hardly any file has one.
    const hasReplacement = this.isId && this.column.bytes.includes(replacementCharacter);
    for (let row = 0; row < block.rows; row++) {
      const length = (ends[row] ?? 0) - (starts[row] ?? 0);
      const sure = length === 0 ? !this.required : length <= longest && (block.hasControl[row] === 0 || !this.isId);
      if ((!sure || hasReplacement) && wanted[row] === 1) this.check(block, row, length);
    }
  }

  isPresent(row: number): boolean {
    return this.column.starts[row] !== this.column.ends[row];
  }

  valueAt(row: number): string {
    return textAt(this.column, row);
  }

  compact(chosen: Uint32Array, count: number): void {
    const { starts, ends } = this.column;
    for (let to = 0; to < count; to++) {
      const from = chosen[to] ?? 0;
      starts[to] = starts[from] ?? 0;
      ends[to] = ends[from] ?? 0;
    }
  }

  /** Bytes are not characters: only what looks too long or odd is made a string and judged. */
  private check(block: CellBlock, row: number, length: number): void {
    if (length === 0) {
      reject(block, row, valueMissing, this.source.column);
      return;
    }
    const text = textAt(this.column, row);
    if (!this.isId) {
      if (text.length > longestText) reject(block, row, textTooLong, this.source.column);
      return;
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are just what an id may not have
    const isFine = text.length <= longestId && !/[\u0000-\u001f\u007f]/.test(text);
    if (!isFine) reject(block, row, idNotValid, this.source.column);
    else if (text.includes(replacementCharacter)) reject(block, row, idNotReadable, this.source.column);
  }
}
