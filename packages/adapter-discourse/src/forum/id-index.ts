const pageBits = 12;
const pageSize = 1 << pageBits;

/**
 * The row of each id. Ids of a forum are nearly dense, so that pages of an array cost four bytes an id, where a `Map`
 * costs forty; pages that no id falls on are never made.
 */
export class IdIndex {
  readonly #pages = new Map<number, Int32Array>();

  /** The row of an id, or -1. */
  get(id: number): number {
    return (this.#pages.get(Math.floor(id / pageSize))?.[id & (pageSize - 1)] ?? 0) - 1;
  }

  /** Says where an id is; -1: nowhere any more. */
  set(id: number, row: number): void {
    const number = Math.floor(id / pageSize);
    let page = this.#pages.get(number);
    if (page === undefined) {
      page = new Int32Array(pageSize);
      this.#pages.set(number, page);
    }
    page[id & (pageSize - 1)] = row + 1;
  }
}
