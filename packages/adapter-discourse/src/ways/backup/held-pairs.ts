import { withRoom } from "../../forum/columns.js";

/** Pairs of ids that wait until both ends are known, such as who is in which group: no objects, as there can be millions. */
export class HeldPairs {
  #length = 0;
  #ids = new Int32Array(1 << 10);

  add(first: number, second: number): void {
    const place = 2 * this.#length++;
    this.#ids = withRoom(this.#ids, place + 2);
    this.#ids[place] = first;
    this.#ids[place + 1] = second;
  }

  forEach(use: (first: number, second: number) => void): void {
    for (let place = 0; place < 2 * this.#length; place += 2) use(this.#ids[place] ?? 0, this.#ids[place + 1] ?? 0);
  }
}
