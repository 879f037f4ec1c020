import type { SourceMarks } from "../source-marks.js";
import type { PutOutcome } from "../states/settle-state.js";
import type { FactList } from "./fact-list.js";
import type { StoredFact, StoredKind } from "./fact-memory.js";
import { type ConfirmedFact, FactTable } from "./fact-table.js";
import type { FactSequence } from "./pack-facts.js";

/** Facts other than contributions while they are being collected. `settleState` says which of two states of one holds. */
export class FactStore {
  readonly #marks: SourceMarks;
  readonly #tables = new Map<StoredKind, FactTable>();
  /** The number of the read that is going on, from 0; what is read side by side has the same number. */
  reading = 0;

  constructor(marks: SourceMarks) {
    this.#marks = marks;
  }

  /** Takes a fact in, and says what became of it. */
  put(fact: StoredFact): PutOutcome {
    let table = this.#tables.get(fact.kind);
    if (table === undefined) {
      table = new FactTable(fact.kind, this.#marks);
      this.#tables.set(fact.kind, table);
    }
    return table.put(fact, this.reading);
  }

  /** The fact of a kind with an id. */
  get(kind: StoredKind, source: string, id: string): ConfirmedFact | undefined {
    return this.#tables.get(kind)?.get(source, id);
  }

  /** Takes the fact of a kind with an id away. */
  remove(kind: StoredKind, source: string, id: string): void {
    this.#tables.get(kind)?.remove(source, id);
  }

  /** The facts of a kind. */
  list<K extends StoredKind>(kind: K): FactSequence<K> {
    // The cast: under a kind stand only facts of that kind.
    return (this.#tables.get(kind)?.facts() ?? []) as unknown as FactSequence<K>;
  }

  /** The facts of each kind that has any. */
  lists(): readonly FactList[] {
    return [...this.#tables.values()].map((table) => table.facts());
  }
}
