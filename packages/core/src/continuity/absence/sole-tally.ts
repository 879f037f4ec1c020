import type { OnlyThey } from "./only-they.js";

/** Counts what some people and what all others did, by a key: a number or a text. */
export class SoleTally<Key extends number | string> {
  readonly #theirs: Map<Key, number> = new Map();
  readonly #others: Set<Key> = new Set();

  add(key: Key, isTheirs: boolean): void {
    if (isTheirs) this.#theirs.set(key, (this.#theirs.get(key) ?? 0) + 1);
    else this.#others.add(key);
  }

  /** The keys that are theirs alone, the most first and then in the order of the keys. */
  only<T>(named: (key: Key) => T): OnlyThey<T> {
    const alone = [...this.#theirs].filter(([key]) => !this.#others.has(key));
    const inOrder = alone.sort(([one, count], [other, next]) => next - count || (one < other ? -1 : 1));
    const shared = [...this.#theirs.keys()].filter((key) => this.#others.has(key)).length;
    return {
      onlyThey: inOrder.map(([key, answers]) => ({ ...named(key), answers })),
      all: this.#theirs.size + this.#others.size - shared,
    };
  }
}
