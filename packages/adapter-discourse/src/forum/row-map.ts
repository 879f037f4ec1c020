import type { Instant } from "@org/community-core/source";
import type { PutOutcome } from "./put-outcome.js";
import { sameFields } from "./same-fields.js";

/** Rows by id, few enough to be objects. What a newer row says holds; what it does not say stays. */
export class RowMap<Row extends object> {
  readonly #rows = new Map<number, { readonly row: Row; readonly observedAt: Instant }>();

  get size(): number {
    return this.#rows.size;
  }

  /** Takes a row in that was seen at a moment, and says what became of it. */
  put(id: number, row: Row, observedAt: Instant): PutOutcome {
    const known = this.#rows.get(id);
    if (known === undefined) {
      this.#rows.set(id, { row, observedAt });
      return "accepted";
    }
    const isNewer = observedAt >= known.observedAt;
    const merged = isNewer ? { ...known.row, ...row } : { ...row, ...known.row };
    this.#rows.set(id, { row: merged, observedAt: Math.max(observedAt, known.observedAt) });
    return sameFields(known.row, merged) ? "duplicate" : "replaced";
  }

  get(id: number): Row | undefined {
    return this.#rows.get(id)?.row;
  }

  /** When the row was last seen. */
  observedAt(id: number): Instant | undefined {
    return this.#rows.get(id)?.observedAt;
  }

  delete(id: number): boolean {
    return this.#rows.delete(id);
  }

  /** All rows by id, so that the order of reading never shows. */
  sorted(): readonly Row[] {
    return [...this.inOrder()];
  }

  /** The same one after the other. */
  *inOrder(): Generator<Row> {
    for (const id of Float64Array.from(this.#rows.keys()).sort()) {
      const row = this.get(id);
      if (row !== undefined) yield row;
    }
  }
}
