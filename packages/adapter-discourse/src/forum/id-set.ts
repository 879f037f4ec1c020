const pageBits = 15;
const pageSize = 1 << pageBits;

/** A set of ids, which in a forum are nearly dense: a bit for each id of a page on which one falls. */
export class IdSet {
  readonly #pages = new Map<number, Uint8Array>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(id: number): boolean {
    const place = id & (pageSize - 1);
    return (((this.#pages.get(Math.floor(id / pageSize))?.[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
  }

  add(id: number): void {
    if (this.has(id)) return;
    const number = Math.floor(id / pageSize);
    const page = this.#pages.get(number) ?? new Uint8Array(pageSize >> 3);
    const place = id & (pageSize - 1);
    page[place >> 3] = (page[place >> 3] ?? 0) | (1 << (place & 7));
    this.#pages.set(number, page);
    this.#size++;
  }

  /** All ids, in no order. */
  *[Symbol.iterator](): Generator<number> {
    for (const [number, page] of this.#pages) {
      for (const [byte, bits] of page.entries()) {
        for (let bit = 0; bits >> bit > 0; bit++) {
          if (((bits >> bit) & 1) === 1) yield number * pageSize + byte * 8 + bit;
        }
      }
    }
  }

  delete(id: number): void {
    if (!this.has(id)) return;
    const page = this.#pages.get(Math.floor(id / pageSize));
    const place = id & (pageSize - 1);
    if (page !== undefined) page[place >> 3] = (page[place >> 3] ?? 0) & ~(1 << (place & 7));
    this.#size--;
  }
}
