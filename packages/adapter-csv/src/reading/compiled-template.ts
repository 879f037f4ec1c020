import type { FactKind } from "@org/community-core/source";
import { reject } from "../fields/byte-column.js";
import type { FieldColumn } from "../fields/field-column.js";
import { InstantField } from "../fields/instant-field.js";
import type { RowPredicate } from "../fields/row-condition.js";
import { WordField } from "../fields/word-field.js";
import { kindRules } from "../mapping/record-fields.js";
import { type CellBlock, rowIsFine } from "../table/cell-block.js";
import { reasonCode } from "../table/row-fault.js";

const endsBeforeBegin = reasonCode("ends-before-it-begins");
const actWithoutModeration = reasonCode("act-without-moderation");

/** What a template says beside its fields. */
export interface TemplateFacts {
  readonly kind: FactKind;
  readonly predicate: RowPredicate | undefined;
  /** Only the first row with each id gives a record. */
  readonly once: boolean;
}

/** A template whose columns were found, ready for blocks of rows. */
export class CompiledTemplate {
  readonly kind: FactKind;
  readonly fields: readonly FieldColumn[];
  /** 1 for the rows of the block that the template applies to. */
  readonly wanted: Uint8Array;
  private readonly predicate: RowPredicate | undefined;
  private readonly chosen: Uint32Array;

  private readonly idsGiven: Set<unknown> | undefined;

  constructor(facts: TemplateFacts, fields: readonly FieldColumn[], rows: number) {
    this.kind = facts.kind;
    this.fields = fields;
    this.predicate = facts.predicate;
    this.idsGiven = facts.once ? new Set() : undefined;
    this.wanted = new Uint8Array(rows);
    this.chosen = new Uint32Array(rows);
  }

  field(name: string): FieldColumn | undefined {
    return this.fields.find((field) => field.name === name);
  }

  /** Reads the fields of all rows that the template applies to; marks rows that cannot be used. */
  evaluate(block: CellBlock): void {
    const { wanted, predicate } = this;
    for (let row = 0; row < block.rows; row++) {
      const applies = block.status[row] === rowIsFine && (predicate === undefined || predicate(block, row));
      wanted[row] = applies ? 1 : 0;
    }
    for (const field of this.fields) field.evaluate(block, wanted);
    this.checkOrder(block);
    if (this.kind === "contribution") this.checkActs(block);
  }

  /** The rows that give a record: meant by the template and, after all templates, not rejected. */
  choose(block: CellBlock): { readonly rows: Uint32Array; readonly count: number } {
    let count = 0;
    for (let row = 0; row < block.rows; row++) {
      if (this.wanted[row] !== 1 || block.status[row] !== rowIsFine) continue;
      if (this.idsGiven === undefined || this.isFirstWithId(row, this.idsGiven)) this.chosen[count++] = row;
    }
    return { rows: this.chosen, count };
  }

  private isFirstWithId(row: number, given: Set<unknown>): boolean {
    const id = this.field("id")?.valueAt(row);
    if (given.has(id)) return false;
    given.add(id);
    return true;
  }

  private checkOrder(block: CellBlock): void {
    const [fromName = "", untilName = ""] = kindRules[this.kind].order ?? [];
    const from = this.field(fromName);
    const until = this.field(untilName);
    if (from === undefined || until === undefined) return;
    for (let row = 0; row < block.rows; row++) {
      if (this.wanted[row] !== 1 || !from.isPresent(row) || !until.isPresent(row)) continue;
      const [begin, end] = [sortable(from, row), sortable(until, row)];
      if (end < begin) reject(block, row, endsBeforeBegin, -1);
    }
  }

  private checkActs(block: CellBlock): void {
    const act = this.field("act");
    const type = this.field("type");
    if (act === undefined || !(type instanceof WordField)) return;
    for (let row = 0; row < block.rows; row++) {
      if (this.wanted[row] !== 1 || !act.isPresent(row)) continue;
      if (type.valueAt(row) !== "moderation") reject(block, row, actWithoutModeration, -1);
    }
  }
}

/** Moments compare as numbers, days as text. */
function sortable(field: FieldColumn, row: number): number | string {
  return field instanceof InstantField ? (field.values[row] ?? 0) : String(field.valueAt(row));
}
