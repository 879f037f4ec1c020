import type { Instant } from "@org/community-core/source";

const pageBits = 12;
const pageSize = 1 << pageBits;
const lowSize = 2 ** 32;
/** Moments whose upper half fits two bytes: up to the year 6429. One half stands for no moment. */
const highest = 2 ** 15 - 1;
const none = -(2 ** 15);

/** Halves of moments: a page of six bytes each. */
interface HalvedPage {
  readonly low: Uint32Array;
  readonly high: Int16Array;
}

/**
 * A column of moments, NaN where none was set, in pages as `WholeNumbers` are. A moment takes six bytes, as of the year
 * 1970 it has 48 bits until long after forums; a page on which one lies further off takes eight for each.
 */
export class Moments {
  readonly #pages: (HalvedPage | Float64Array | undefined)[] = [];

  get(row: number): Instant {
    const page = this.#pages[row >> pageBits];
    if (page === undefined) return Number.NaN;
    const place = row & (pageSize - 1);
    return page instanceof Float64Array ? (page[place] ?? Number.NaN) : joined(page, place);
  }

  set(row: number, value: Instant): void {
    const number = row >> pageBits;
    let page = this.#pages[number];
    if (page === undefined) {
      if (Number.isNaN(value)) return;
      page = { low: new Uint32Array(pageSize), high: new Int16Array(pageSize).fill(none) };
      this.#pages[number] = page;
    }
    const place = row & (pageSize - 1);
    if (!(page instanceof Float64Array) && isFar(value)) {
      page = whole(page);
      this.#pages[number] = page;
    }
    if (page instanceof Float64Array) page[place] = value;
    else halve(page, place, value);
  }
}

function isFar(value: Instant): boolean {
  return Math.abs(value) >= highest * lowSize || (!Number.isNaN(value) && !Number.isInteger(value));
}

function joined({ low, high }: HalvedPage, place: number): Instant {
  const upper = high[place] ?? none;
  return upper === none ? Number.NaN : upper * lowSize + (low[place] ?? 0);
}

function halve({ low, high }: HalvedPage, place: number, value: Instant): void {
  const upper = Math.floor(value / lowSize);
  high[place] = Number.isNaN(value) ? none : upper;
  low[place] = value - upper * lowSize;
}

function whole(page: HalvedPage): Float64Array {
  return Float64Array.from({ length: pageSize }, (_, place) => joined(page, place));
}
