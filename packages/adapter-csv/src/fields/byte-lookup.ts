/** Finds texts among a few known ones without making a string. Capitals A–Z matter only where two keys need them. */
export class ByteLookup {
  private readonly keys: readonly Buffer[];
  private readonly exact: Int32Array;
  private readonly folded: Int32Array;
  private last = -1;

  constructor(keys: readonly string[]) {
    this.keys = keys.map((key) => Buffer.from(key, "utf8"));
    const size = 2 ** Math.ceil(Math.log2(keys.length * 4 + 4));
    this.exact = this.table(size, false);
    this.folded = this.table(size, true);
  }

  /** The position of the key that the bytes are, or -1. */
  find(bytes: Buffer, start: number, end: number): number {
    if (this.last >= 0 && this.matches(this.last, bytes, start, end, false)) return this.last;
    const found = this.search(this.exact, bytes, start, end, false);
    this.last = found;
    return found >= 0 ? found : this.search(this.folded, bytes, start, end, true);
  }

  private table(size: number, fold: boolean): Int32Array {
    const table = new Int32Array(size).fill(-1);
    this.keys.forEach((key, position) => {
      if (this.search(table, key, 0, key.length, fold) >= 0) return;
      let slot = hash(key, 0, key.length, fold) & (size - 1);
      while (table[slot] !== -1) slot = (slot + 1) & (size - 1);
      table[slot] = position;
    });
    return table;
  }

  private search(table: Int32Array, bytes: Buffer, start: number, end: number, fold: boolean): number {
    const mask = table.length - 1;
    for (let slot = hash(bytes, start, end, fold) & mask; ; slot = (slot + 1) & mask) {
      const position = table[slot] ?? -1;
      if (position === -1 || this.matches(position, bytes, start, end, fold)) return position;
    }
  }

  private matches(position: number, bytes: Buffer, start: number, end: number, fold: boolean): boolean {
    const key = this.keys[position];
    if (key === undefined || key.length !== end - start) return false;
    for (let at = 0; at < key.length; at++) {
      const ours = key[at] ?? 0;
      const theirs = bytes[start + at] ?? 0;
      if (ours !== theirs && (!fold || lower(ours) !== lower(theirs))) return false;
    }
    return true;
  }
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

/** FNV-1a over 32 bits. */
function hash(bytes: Buffer, start: number, end: number, fold: boolean): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    value = Math.imul(value ^ (fold ? lower(byte) : byte), 0x01000193);
  }
  return value >>> 0;
}
