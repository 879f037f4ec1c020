import type { Accounting, Outcome } from "@org/community-core/source";

const nothing: Readonly<Record<Outcome, number>> = {
  accepted: 0,
  rejected: 0,
  duplicate: 0,
  replaced: 0,
  removed: 0,
  skipped: 0,
};

/** What became of the rows of each table. */
export class TableTally {
  readonly #counts = new Map<string, Record<Outcome, number>>();

  count(table: string, outcome: Outcome, rows = 1): void {
    if (rows === 0) return;
    const counts = this.#counts.get(table) ?? { ...nothing };
    this.#counts.set(table, counts);
    counts[outcome] += rows;
  }

  /** Takes back what was counted, where a row gave way later. */
  uncount(table: string, outcome: Outcome): void {
    this.count(table, outcome, -1);
  }

  accounting(): readonly Accounting[] {
    return [...this.#counts].map(([kind, counts]) => ({
      kind,
      read: Object.values(counts).reduce((sum, count) => sum + count, 0),
      ...counts,
    }));
  }
}
