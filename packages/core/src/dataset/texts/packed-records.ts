import { ByteTape } from "./byte-tape.js";

/** What is known of a record from elsewhere, field by field. */
export type KnownFields = Record<string, unknown>;

/** What a value is: the low three bits of the number that it begins with; the rest says how much or which. */
const tag = {
  constant: 0,
  double: 1,
  count: 2,
  sharedText: 3,
  narrowText: 4,
  wideText: 5,
  list: 6,
  fields: 7,
} as const;

const constants = [null, true, false] as const;

/** Counts from here on do not fit beside a tag. */
const tooLarge = 2 ** 28;

/** Texts that come again are mostly short, and are met early: venues, tags, times of observation. */
const longestShared = 64;
const mostShared = 1 << 14;

/**
 * Records of plain JSON in one piece of memory: as objects each takes several hundred bytes. Fields and texts that come
 * again are kept once. What is no JSON (a function, a field `__proto__`) is left out.
 */
export class PackedRecords {
  readonly #tape = new ByteTape();
  readonly #fields: string[] = [];
  readonly #fieldNumbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #textNumbers = new Map<string, number>();

  /** Where the next record will stand. */
  get size(): number {
    return this.#tape.size;
  }

  /** Takes a record in, without the fields that are just what is known. */
  write(record: object, known: Readonly<KnownFields>): void {
    this.#writeFields(record, known);
  }

  /** Adds to what is known of the record at a place what stands there, and gives it back. */
  read(place: number, known: KnownFields): object {
    this.#tape.at = place;
    return this.#readFields(known);
  }

  /** Whether the record that was written last, at `place`, says in the same order what the one at `earlier` says. */
  repeats(place: number, earlier: number): boolean {
    return this.#tape.repeats(place, earlier);
  }

  /** Takes back what was written from a place on. */
  takeBack(place: number): void {
    this.#tape.size = place;
  }

  #writeFields(record: object, known: Readonly<KnownFields>): void {
    // The cast: any object has fields of some kind.
    const fields = record as Readonly<KnownFields>;
    for (const field of Object.keys(fields)) {
      const value = fields[field];
      if (value === undefined || typeof value === "function" || value === known[field] || field === "__proto__")
        continue;
      this.#tape.writeCount(this.#numberOf(field));
      this.#writeValue(value);
    }
    this.#tape.writeCount(0);
  }

  #writeValue(value: unknown): void {
    if (typeof value === "string") {
      this.#writeText(value);
    } else if (typeof value === "number") {
      this.#writeNumber(value);
    } else if (Array.isArray(value)) {
      this.#writeTagged(tag.list, value.length);
      for (const item of value) this.#writeValue(item);
    } else if (typeof value === "object" && value !== null) {
      this.#writeTagged(tag.fields, 0);
      this.#writeFields(value, {});
    } else {
      this.#writeTagged(tag.constant, value === true ? 1 : value === false ? 2 : 0);
    }
  }

  #writeNumber(value: number): void {
    // Minus zero is no count.
    if (Number.isInteger(value) && value >= 0 && value < tooLarge && !Object.is(value, -0)) {
      this.#writeTagged(tag.count, value);
    } else {
      this.#writeTagged(tag.double, 0);
      this.#tape.writeDouble(value);
    }
  }

  #writeText(text: string): void {
    const shared = this.#sharedNumber(text);
    if (shared !== undefined) {
      this.#writeTagged(tag.sharedText, shared);
      return;
    }
    const isWide = !isNarrow(text);
    this.#writeTagged(isWide ? tag.wideText : tag.narrowText, text.length);
    this.#tape.writeText(text, isWide);
  }

  #writeTagged(kind: number, count: number): void {
    this.#tape.writeCount(count * 8 + kind);
  }

  #readFields(into: KnownFields): object {
    for (let number = this.#tape.readCount(); number > 0; number = this.#tape.readCount()) {
      into[this.#fields[number - 1] ?? ""] = this.#readValue();
    }
    return into;
  }

  #readValue(): unknown {
    const head = this.#tape.readCount();
    const count = head >>> 3;
    switch (head & 7) {
      case tag.constant:
        return constants[count];
      case tag.double:
        return this.#tape.readDouble();
      case tag.count:
        return count;
      case tag.sharedText:
        return this.#texts[count];
      case tag.list:
        return this.#readList(count);
      case tag.fields:
        return this.#readFields({});
      default:
        return this.#tape.readText(count, (head & 7) === tag.wideText);
    }
  }

  #readList(length: number): readonly unknown[] {
    const list: unknown[] = [];
    for (let index = 0; index < length; index++) list.push(this.#readValue());
    return list;
  }

  /** The number of a field, from 1: 0 ends a record. */
  #numberOf(field: string): number {
    const known = this.#fieldNumbers.get(field);
    if (known !== undefined) return known;
    const number = this.#fields.push(field);
    this.#fieldNumbers.set(field, number);
    return number;
  }

  #sharedNumber(text: string): number | undefined {
    if (text.length > longestShared) return undefined;
    const known = this.#textNumbers.get(text);
    if (known !== undefined || this.#texts.length === mostShared) return known;
    const number = this.#texts.push(text) - 1;
    this.#textNumbers.set(text, number);
    return number;
  }
}

/** Whether each character fits into a byte. */
function isNarrow(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0xff) return false;
  return true;
}
