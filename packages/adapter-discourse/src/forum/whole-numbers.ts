const pageBits = 12;
const pageSize = 1 << pageBits;

type Page = Uint8Array | Uint16Array | Int32Array | Float64Array;

/**
 * A column of whole numbers, 0 where none was set. It comes in pages, each no wider than its numbers need: a page of
 * zeros takes no room, one of small numbers a byte each, and ids beyond 2^31 are what they are. Growing never copies
 * more than a page, where an array that is doubled would stand there twice.
 */
export class WholeNumbers {
  readonly #pages: (Page | undefined)[] = [];

  get(row: number): number {
    return this.#pages[row >> pageBits]?.[row & (pageSize - 1)] ?? 0;
  }

  set(row: number, value: number): void {
    const number = row >> pageBits;
    let page = this.#pages[number];
    if (page === undefined || !fits(page, value)) {
      if (page === undefined && value === 0) return;
      page = widened(page, value);
      this.#pages[number] = page;
    }
    page[row & (pageSize - 1)] = value;
  }
}

function fits(page: Page, value: number): boolean {
  switch (page.BYTES_PER_ELEMENT) {
    case 1:
      return value >= 0 && value < 2 ** 8;
    case 2:
      return value >= 0 && value < 2 ** 16;
    case 4:
      return value === (value | 0);
    default:
      return true;
  }
}

/** A page with room for the value, and what was in the one before. */
function widened(page: Page | undefined, value: number): Page {
  const wider = pageFor(value);
  if (page !== undefined) wider.set(page);
  return wider;
}

function pageFor(value: number): Page {
  if (value !== (value | 0)) return new Float64Array(pageSize);
  if (value < 0 || value >= 2 ** 16) return new Int32Array(pageSize);
  return value < 2 ** 8 ? new Uint8Array(pageSize) : new Uint16Array(pageSize);
}
