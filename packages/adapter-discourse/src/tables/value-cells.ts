import type { Instant } from "@org/community-core/source";
import { momentInText } from "./moment-in-text.js";
import type { RowCells } from "./row-cells.js";

const wholeNumber = /^-?\d{1,15}$/;

/** Rows of values, from JSON or as texts: of CSV, where an empty text stands for null. */
export class ValueCells implements RowCells {
  faulty: string | undefined;
  readonly #columns: ReadonlyMap<string, number>;
  #row: readonly unknown[] = [];

  constructor(columns: readonly string[]) {
    this.#columns = new Map(columns.map((name, index) => [name, index]));
  }

  /** Goes on to a row; `false` if it has not just as many cells as there are columns. */
  isNow(row: readonly unknown[]): boolean {
    this.faulty = undefined;
    this.#row = row;
    return row.length === this.#columns.size;
  }

  number(column: string): number | undefined {
    const value = this.#value(column);
    if (value === undefined || Number.isSafeInteger(value)) return value === undefined ? undefined : Number(value);
    return typeof value === "string" && wholeNumber.test(value) ? Number(value) : this.#fault(column);
  }

  moment(column: string): Instant | undefined {
    const value = this.#value(column);
    if (value === undefined) return undefined;
    const instant = typeof value === "string" ? momentInText(value) : Number.NaN;
    return Number.isNaN(instant) ? this.#fault(column) : instant;
  }

  truth(column: string): boolean | undefined {
    const value = this.#value(column);
    if (value === true || value === "true" || value === "t") return true;
    if (value === false || value === "false" || value === "f") return false;
    return value === undefined ? undefined : this.#fault(column);
  }

  text(column: string): string | undefined {
    const value = this.#value(column);
    if (value === undefined || typeof value === "string") return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : this.#fault(column);
  }

  #value(column: string): unknown {
    const value = this.#row[this.#columns.get(column) ?? -1];
    return value === null || value === "" ? undefined : value;
  }

  #fault(column: string): undefined {
    this.faulty ??= column;
    return undefined;
  }
}
