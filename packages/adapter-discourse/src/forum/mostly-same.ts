const pageBits = 12;
const pageSize = 1 << pageBits;

/** A column of numbers that are mostly the same, such as when a row was seen: a page takes no room until one differs. */
export class MostlySame {
  #same: number | undefined;
  readonly #pages: (Float64Array | undefined)[] = [];

  /** @param same - What every row has that was not set. Absent: what the first row is set to. */
  constructor(same?: number) {
    this.#same = same;
  }

  get(row: number): number {
    return this.#pages[row >> pageBits]?.[row & (pageSize - 1)] ?? this.#same ?? Number.NaN;
  }

  set(row: number, value: number): void {
    this.#same ??= value;
    let page = this.#pages[row >> pageBits];
    if (page === undefined) {
      if (Object.is(value, this.#same)) return;
      page = new Float64Array(pageSize).fill(this.#same);
      this.#pages[row >> pageBits] = page;
    }
    page[row & (pageSize - 1)] = value;
  }
}
