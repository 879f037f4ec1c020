import { WholeNumbers } from "../../forum/whole-numbers.js";

/** Pairs of ids that wait until both ends are known, such as who is in which group: no objects, as there can be millions. */
export class HeldPairs {
  #length = 0;
  readonly #first = new WholeNumbers();
  readonly #second = new WholeNumbers();

  add(first: number, second: number): void {
    const row = this.#length++;
    this.#first.set(row, first);
    this.#second.set(row, second);
  }

  forEach(use: (first: number, second: number) => void): void {
    for (let row = 0; row < this.#length; row++) use(this.#first.get(row), this.#second.get(row));
  }
}
