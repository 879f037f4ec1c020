import type { IdTable } from "./texts/id-table.js";
import type { TextList } from "./texts/text-list.js";

const markBytes = 2;
const firstMark = 0x21;
const marksPerPlace = 94;

/**
 * Tells the sources apart whose ids are in one table. Among several sources each id is preceded by two printable
 * characters, the number of its source in base 94; ids of a single source stand as they are.
 */
export class SourceMarks {
  /** How many bytes of an id are the mark of its source. */
  readonly length: number;
  readonly #sources: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  /** @throws RangeError if there are more sources than two characters can tell apart. */
  constructor(sources: readonly { readonly source: string }[]) {
    const most = marksPerPlace ** markBytes;
    if (sources.length > most) throw new RangeError(`A dataset has at most ${most} sources, got ${sources.length}.`);
    this.length = sources.length > 1 ? markBytes : 0;
    this.#sources = sources.map(({ source }) => source);
    this.#numbers = new Map(this.#sources.map((source, number) => [source, number]));
  }

  /** The number of a source, or -1. */
  numberOf(source: string): number {
    return this.#numbers.get(source) ?? -1;
  }

  /** The id of a source as it stands in a table. */
  marked(source: string, id: string): string {
    return this.length === 0 ? id : mark(this.numberOf(source)) + id;
  }

  /** The id with this number in a table, without the mark. */
  unmarked(table: IdTable, entry: number): string {
    return table.text(entry).slice(this.length);
  }

  /** The number of the source that an entry of a table is of. */
  sourceOf(table: IdTable, entry: number): number {
    if (this.length === 0) return 0;
    return (table.byteAt(entry, 0) - firstMark) * marksPerPlace + table.byteAt(entry, 1) - firstMark;
  }

  /** The name of the source that an entry of a table is of. */
  nameOf(table: IdTable, entry: number): string {
    return this.#sources[this.sourceOf(table, entry)] ?? "";
  }

  /** The number in a table of the id at an index of a list, without making a string of it. */
  internListed(table: IdTable, source: number, { bytes, offsets }: TextList, index: number): number {
    return this.internBytes(table, source, bytes, offsets[index] ?? 0, offsets[index + 1] ?? 0);
  }

  /** The number in a table of the id that bytes are, without making a string of it. */
  internBytes(table: IdTable, source: number, bytes: Uint8Array, start: number, end: number): number {
    if (this.length === 0) return table.intern(bytes, start, end);
    const marked = new Uint8Array(markBytes + end - start);
    marked.set(bytesOf(source));
    marked.set(bytes.subarray(start, end), markBytes);
    return table.intern(marked, 0, marked.length);
  }
}

function mark(source: number): string {
  return String.fromCharCode(...bytesOf(source));
}

function bytesOf(source: number): readonly [number, number] {
  return [firstMark + Math.floor(source / marksPerPlace), firstMark + (source % marksPerPlace)];
}
