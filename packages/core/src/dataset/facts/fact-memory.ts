import type { FactKind } from "../../model/fact.js";
import type { SourcedFact } from "../community-dataset.js";
import type { SourceMarks } from "../source-marks.js";
import { IdTable } from "../texts/id-table.js";
import { type KnownFields, PackedRecords } from "../texts/packed-records.js";
import { factKey, idOfKey } from "./fact-key.js";

/** The kinds of fact that are kept as records; contributions have columns of their own. */
export type StoredKind = Exclude<FactKind, "contribution">;

/** A fact that is kept as a record, with the source that stated it. */
export type StoredFact = SourcedFact<StoredKind>;

/** A fact as it lies in the memory of its kind: the number of its key, and where all else stands. */
export interface StoredPlace {
  readonly key: number;
  readonly place: number;
}

/** The memory in which facts of one kind lie: their keys in a table, all else as packed records. */
export class FactMemory {
  readonly kind: StoredKind;
  readonly keys: IdTable = new IdTable();
  readonly records: PackedRecords = new PackedRecords();
  readonly #marks: SourceMarks;

  constructor(kind: StoredKind, marks: SourceMarks) {
    this.kind = kind;
    this.#marks = marks;
  }

  /** Takes a fact in. */
  write(fact: StoredFact): StoredPlace {
    const key = factKey(fact);
    const number = this.keys.internText(this.#marks.marked(fact.source, key));
    const place = this.records.size;
    this.records.write(fact, this.#known(number, key));
    return { key: number, place };
  }

  /** The fact under a key at a place. */
  read(key: number, place: number): StoredFact {
    // The cast: what is read is what was written.
    return this.records.read(place, this.#known(key, this.#marks.unmarked(this.keys, key))) as StoredFact;
  }

  /** The source of the facts under a key. */
  sourceOf(key: number): string {
    return this.#marks.nameOf(this.keys, key);
  }

  /** The number of the key of the fact with an id, or -1. */
  find(source: string, id: string): number {
    return this.keys.find(this.#marks.marked(source, id));
  }

  #known(number: number, key: string): KnownFields {
    const { kind } = this;
    const source = this.sourceOf(number);
    const id = idOfKey(key);
    return id === undefined ? { kind, source } : { kind, source, id };
  }
}
