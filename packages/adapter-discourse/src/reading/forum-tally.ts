import type { Accounting, Outcome } from "@org/community-core/source";

/** Counts what became of the rows of a forum, by kind of row. */
export class ForumTally {
  readonly #byKind = new Map<string, Record<Outcome, number>>();

  add(kind: string, outcome: Outcome, count = 1): void {
    if (count > 0) this.#of(kind)[outcome] += count;
  }

  addAll(counts: ReadonlyMap<string, number> | undefined, outcome: Outcome): void {
    for (const [kind, count] of counts ?? []) this.add(kind, outcome, count);
  }

  /** Rows that had been accepted are left out after all. */
  leaveOut(kind: string, count: number): void {
    const known = this.#byKind.get(kind);
    if (known === undefined) return;
    const moved = Math.min(count, known.accepted);
    known.accepted -= moved;
    known.skipped += moved;
  }

  accounting(): readonly Accounting[] {
    return [...this.#byKind]
      .map(([kind, counts]) => ({
        kind,
        read: Object.values(counts).reduce((sum, count) => sum + count, 0),
        ...counts,
      }))
      .sort((first, second) => (first.kind < second.kind ? -1 : 1));
  }

  #of(kind: string): Record<Outcome, number> {
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known;
    const created = { accepted: 0, rejected: 0, duplicate: 0, replaced: 0, removed: 0, skipped: 0 };
    this.#byKind.set(kind, created);
    return created;
  }
}
