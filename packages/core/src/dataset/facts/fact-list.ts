import { canonicalText } from "../texts/canonical-text.js";
import type { FactMemory, StoredFact, StoredKind } from "./fact-memory.js";

/** Facts of one kind, packed; each becomes an object when it is come to, and is not kept. */
export class FactList implements Iterable<StoredFact> {
  readonly length: number;
  readonly #memory: FactMemory;
  readonly #keys: Uint32Array;
  readonly #places: Uint32Array;

  /**
   * @param keys - The number of the key of each fact.
   * @param places - Where each fact stands in the memory.
   */
  constructor(memory: FactMemory, keys: Uint32Array, places: Uint32Array) {
    this.length = keys.length;
    this.#memory = memory;
    this.#keys = keys;
    this.#places = places;
  }

  get kind(): StoredKind {
    return this.#memory.kind;
  }

  /** How many bytes all but the keys take, also of what is in the memory and not in the list. */
  get bytes(): number {
    return this.#memory.records.size;
  }

  *[Symbol.iterator](): Iterator<StoredFact> {
    for (let index = 0; index < this.length; index++) yield this.#at(index);
  }

  /** The facts of one source; those of others do not become objects. */
  *ofSource(source: string): Generator<StoredFact> {
    for (let index = 0; index < this.length; index++) {
      if (this.#memory.sourceOf(this.#keys[index] ?? 0) === source) yield this.#at(index);
    }
  }

  /**
   * The same facts in an order that content alone decides: by source, then by the bytes of their keys, then by all that
   * they say, because facts of two accounts of one person can have the same key where people are numbered. Ends
   * collecting: after this nothing is found by its key.
   */
  inOrder(): FactList {
    const order = Uint32Array.from({ length: this.length }, (_, index) => index);
    const compare = (first: number, second: number): number => this.#compare(first, second);
    const isSorted = order.every((index) => index === 0 || compare(index - 1, index) <= 0);
    if (!isSorted) order.sort(compare);
    this.#memory.keys.dropIndex();
    return new FactList(
      this.#memory,
      order.map((index) => this.#keys[index] ?? 0),
      order.map((index) => this.#places[index] ?? 0),
    );
  }

  #at(index: number): StoredFact {
    return this.#memory.read(this.#keys[index] ?? 0, this.#places[index] ?? 0);
  }

  #compare(first: number, second: number): number {
    const byKey = this.#memory.keys.compare(this.#keys[first] ?? 0, this.#keys[second] ?? 0);
    if (byKey !== 0) return byKey;
    const [text, other] = [canonicalText(this.#at(first)), canonicalText(this.#at(second))];
    return text === other ? 0 : text < other ? -1 : 1;
  }
}
