import { withRoom } from "./columns.js";

/** A column of numbers that are mostly the same, such as when a row was seen: takes no room until one differs. */
export class MostlySame {
  #same: number | undefined;
  #values: Float64Array | undefined;

  /** @param same - What every row has that was not set. Absent: what the first row is set to. */
  constructor(same?: number) {
    this.#same = same;
  }

  get(row: number): number {
    return this.#values?.[row] ?? this.#same ?? Number.NaN;
  }

  set(row: number, value: number): void {
    this.#same ??= value;
    if (this.#values === undefined && Object.is(value, this.#same)) return;
    const rows = Math.max(row + 1, 1_024);
    this.#values = withRoom(this.#values ?? new Float64Array(rows).fill(this.#same), row + 1, this.#same);
    this.#values[row] = value;
  }
}
