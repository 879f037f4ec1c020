import { agree, allKeys, type Cells, differenceOf } from "./cells.js";
import type { CellComparison, DifferenceCause, ExplainedPart } from "./difference.js";

/** Numbers after a cause was allowed for. */
export interface AllowedFor {
  readonly cause: DifferenceCause;
  /** Of a day boundary. */
  readonly offsetMinutes?: number;
  readonly cells: Cells;
}

/** Keeps of each number by how much Discourse's differs, and what of it is explained. */
export class CellLedger {
  readonly #theirs: Cells;
  readonly #ours: Cells;
  readonly #parts = new Map<string, ExplainedPart[]>();
  /** What is left to explain. */
  readonly #rest = new Map<string, number>();

  constructor(theirs: Cells, ours: Cells, allowances: readonly AllowedFor[] = []) {
    this.#theirs = theirs;
    this.#ours = ours;
    for (const key of allKeys(theirs, ours)) this.#rest.set(key, differenceOf(theirs.get(key), ours.get(key)));
    let before = ours;
    for (const { cells, ...told } of allowances) {
      for (const key of allKeys(before, cells)) this.explain(key, told, differenceOf(cells.get(key), before.get(key)));
      before = cells;
    }
  }

  /** The keys of all numbers, in order. */
  get keys(): readonly string[] {
    return [...this.#rest.keys()].sort();
  }

  /** What of a number's difference is not explained yet; 0 where the numbers agree. */
  rest(key: string): number {
    const rest = this.#rest.get(key) ?? 0;
    return agree(rest, 0) ? 0 : rest;
  }

  /** Puts an amount down to a cause. */
  explain(key: string, told: Omit<ExplainedPart, "amount">, amount: number): void {
    if (agree(amount, 0)) return;
    this.#parts.set(key, [...(this.#parts.get(key) ?? []), { ...told, amount }]);
    this.#rest.set(key, differenceOf(this.#rest.get(key), amount));
  }

  /** How much was put down to a cause in all. */
  explainedBy(cause: DifferenceCause): number {
    const parts = [...this.#parts.values()].flat().filter((part) => part.cause === cause);
    return parts.reduce((sum, { amount }) => sum + amount, 0);
  }

  /** All numbers side by side; `possible` says what may be behind what is left of one. */
  comparisons(possible: (rest: number) => readonly DifferenceCause[]): readonly CellComparison[] {
    return this.keys.map((cell) => {
      const [theirs, ours] = [this.#theirs.get(cell), this.#ours.get(cell)];
      const unexplained = this.rest(cell);
      return {
        cell,
        ...(theirs !== undefined && { theirs }),
        ...(ours !== undefined && { ours }),
        difference: differenceOf(theirs, ours),
        explained: this.#parts.get(cell) ?? [],
        unexplained,
        possible: unexplained === 0 ? [] : possible(unexplained),
      };
    });
  }
}

/** Whether there is anything to say of a number: both do not agree, or agree because two causes cancel out. */
export function isDifferent({ difference, explained }: CellComparison): boolean {
  return !agree(difference, 0) || explained.length > 0;
}
