import type { SourceMarks } from "../source-marks.js";
import { withRoom } from "../texts/growable-columns.js";
import { FactList } from "./fact-list.js";
import { FactMemory, type StoredFact, type StoredKind } from "./fact-memory.js";

/** Facts of one kind, packed as they come: nothing is weighed against anything, and the same key may come again. */
export class GatheredFacts {
  readonly #memory: FactMemory;
  #keys: Uint32Array = new Uint32Array(0);
  #places: Uint32Array = new Uint32Array(0);
  #length = 0;

  constructor(kind: StoredKind, marks: SourceMarks) {
    this.#memory = new FactMemory(kind, marks);
  }

  /** Takes a fact in. */
  add(fact: StoredFact): void {
    const { key, place } = this.#memory.write(fact);
    this.#keys = withRoom(this.#keys, this.#length + 1, 0);
    this.#places = withRoom(this.#places, this.#length + 1, 0);
    this.#keys[this.#length] = key;
    this.#places[this.#length++] = place;
  }

  /** The facts, in the order in which they came. */
  list(): FactList {
    return new FactList(this.#memory, this.#keys.slice(0, this.#length), this.#places.slice(0, this.#length));
  }
}
