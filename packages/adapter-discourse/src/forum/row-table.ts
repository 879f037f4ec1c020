import type { Instant } from "@org/community-core/source";
import { IdIndex } from "./id-index.js";
import { Moments } from "./moments.js";
import { MostlySame } from "./mostly-same.js";
import type { PutOutcome } from "./put-outcome.js";
import type { RowShape } from "./row-shape.js";
import { sameFields } from "./same-fields.js";
import { WholeNumbers } from "./whole-numbers.js";

/** Fields of a row by name. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Rows by id column by column, because a forum has hundreds of thousands of topics and users: some tens of bytes each. What
 * a newer row says holds; what it does not say stays. `RowMap` does the same for rows that are few.
 */
export class RowTable<Row extends { readonly kind: string; readonly id: number }> {
  readonly #shape: RowShape;
  readonly #index = new IdIndex();
  #length = 0;
  #size = 0;
  readonly #id = new WholeNumbers();
  readonly #observedAt = new MostlySame();
  readonly #truths = new WholeNumbers();
  readonly #words: readonly WholeNumbers[];
  readonly #wholeNumbers: readonly WholeNumbers[];
  readonly #moments: readonly Moments[];
  readonly #rareNumbers: readonly MostlySame[];
  readonly #others: readonly Map<number, unknown>[];

  constructor(shape: RowShape) {
    this.#shape = shape;
    this.#words = Object.keys(shape.words).map(() => new WholeNumbers());
    this.#wholeNumbers = shape.wholeNumbers.map(() => new WholeNumbers());
    this.#moments = shape.moments.map(() => new Moments());
    this.#rareNumbers = shape.rareNumbers.map(() => new MostlySame(Number.NaN));
    this.#others = shape.others.map(() => new Map());
  }

  get size(): number {
    return this.#size;
  }

  /** Takes a row in that was seen at a moment, and says what became of it. */
  put(id: number, row: Row, observedAt: Instant): PutOutcome {
    const known = this.#index.get(id);
    if (known < 0) {
      this.#write(this.#newRow(id), row, observedAt);
      return "accepted";
    }
    const before = this.#row(known);
    const seenAt = this.#observedAt.get(known);
    const merged = observedAt >= seenAt ? { ...before, ...row } : { ...row, ...before };
    this.#write(known, merged, Math.max(observedAt, seenAt));
    return sameFields(before, merged) ? "duplicate" : "replaced";
  }

  get(id: number): Row | undefined {
    const row = this.#index.get(id);
    return row < 0 ? undefined : this.#row(row);
  }

  /** When the row was last seen. */
  observedAt(id: number): Instant | undefined {
    const row = this.#index.get(id);
    return row < 0 ? undefined : this.#observedAt.get(row);
  }

  delete(id: number): boolean {
    if (this.#index.get(id) < 0) return false;
    this.#index.set(id, -1);
    this.#size--;
    return true;
  }

  /** All ids, in no order. */
  *ids(): Generator<number> {
    for (let row = 0; row < this.#length; row++) {
      const id = this.#id.get(row);
      if (this.#index.get(id) === row) yield id;
    }
  }

  /** All rows by id, so that the order of reading never shows. */
  sorted(): readonly Row[] {
    return [...this.inOrder()];
  }

  /** The same one after the other. */
  *inOrder(): Generator<Row> {
    const ids = new Float64Array(this.#size);
    let count = 0;
    for (const id of this.ids()) ids[count++] = id;
    for (const id of ids.sort()) yield this.#row(this.#index.get(id));
  }

  #newRow(id: number): number {
    const row = this.#length++;
    this.#id.set(row, id);
    this.#index.set(id, row);
    this.#size++;
    return row;
  }

  #write(row: number, whole: Row, observedAt: Instant): void {
    const { words, wholeNumbers, moments, rareNumbers, truths, others } = this.#shape;
    // The cast: any row has fields of some kind.
    const fields = whole as unknown as Fields;
    this.#observedAt.set(row, observedAt);
    for (const [at, [field, known]] of Object.entries(words).entries()) {
      this.#words[at]?.set(row, known.indexOf(String(fields[field])) + 1);
    }
    for (const [at, field] of wholeNumbers.entries()) this.#wholeNumbers[at]?.set(row, coded(fields[field]));
    for (const [at, field] of moments.entries()) this.#moments[at]?.set(row, number(fields[field]));
    for (const [at, field] of rareNumbers.entries()) this.#rareNumbers[at]?.set(row, number(fields[field]));
    let bits = 0;
    for (const [place, field] of truths.entries()) {
      if (fields[field] !== undefined) bits |= (fields[field] === true ? 3 : 1) << (2 * place);
    }
    this.#truths.set(row, bits);
    for (const [at, field] of others.entries()) {
      if (fields[field] !== undefined) this.#others[at]?.set(row, fields[field]);
    }
  }

  #row(row: number): Row {
    const { kind, words, wholeNumbers, moments, rareNumbers, truths, others } = this.#shape;
    const fields: Record<string, unknown> = { kind, id: this.#id.get(row) };
    for (const [at, [field, known]] of Object.entries(words).entries()) {
      const word = this.#words[at]?.get(row) ?? 0;
      if (word > 0) fields[field] = known[word - 1];
    }
    for (const [at, field] of wholeNumbers.entries()) {
      const code = this.#wholeNumbers[at]?.get(row) ?? 0;
      if (code !== 0) fields[field] = code > 0 ? code - 1 : code;
    }
    for (const [at, field] of moments.entries()) put(fields, field, this.#moments[at]?.get(row));
    for (const [at, field] of rareNumbers.entries()) put(fields, field, this.#rareNumbers[at]?.get(row));
    for (const [place, field] of truths.entries()) {
      const bits = (this.#truths.get(row) >>> (2 * place)) & 3;
      if (bits !== 0) fields[field] = bits === 3;
    }
    for (const [at, field] of others.entries()) {
      const value = this.#others[at]?.get(row);
      if (value !== undefined) fields[field] = value;
    }
    // The cast: every field was written from a row of this kind.
    return fields as unknown as Row;
  }
}

/** The number that a field holds, or NaN. */
function number(value: unknown): number {
  return typeof value === "number" ? value : Number.NaN;
}

/** A whole number as it stands in its column, where 0 is none: what is not below 0 is moved up by one. */
function coded(value: unknown): number {
  if (typeof value !== "number") return 0;
  return value < 0 ? value : value + 1;
}

function put(fields: Record<string, unknown>, field: string, value = Number.NaN): void {
  if (!Number.isNaN(value)) fields[field] = value;
}
