import type { Accounting, Outcome } from "./accounting.js";

/** Counts what became of what was read, by kind. */
export class RecordTally {
  readonly #byKind = new Map<string, Record<Outcome, number>>();

  /** Counts things of a kind that ended in one way. */
  add(kind: string, outcome: Outcome, count = 1): void {
    if (count > 0) this.#of(kind)[outcome] += count;
  }

  /** Moves things that had been accepted to where they ended after all. */
  move(kind: string, outcome: Outcome, count: number): void {
    if (count === 0) return;
    this.#of(kind).accepted -= count;
    this.#of(kind)[outcome] += count;
  }

  /** One line a kind, in the order of the kinds' names. */
  accounting(): readonly Accounting[] {
    return [...this.#byKind]
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([kind, counts]) => {
        const read = Object.values(counts).reduce((sum, count) => sum + count, 0);
        return { kind, read, ...counts };
      });
  }

  #of(kind: string): Record<Outcome, number> {
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known;
    const created = { accepted: 0, rejected: 0, duplicate: 0, replaced: 0, removed: 0, skipped: 0 };
    this.#byKind.set(kind, created);
    return created;
  }
}
