import type { ContributionColumns } from "@org/community-core/source";
import type { ContributionRow } from "../life/simulation-sink.js";
import type { Population } from "../people/population.js";
import { memberId, venueId } from "./ids.js";
import { createTextDictionary, createTextWriter, type TextDictionary, type TextWriter } from "./text-columns.js";

/** Rows of a batch of columns. */
export const columnRows = 16_384;

/** Collects contributions column by column in buffers that are used again for each batch. */
export class ColumnWriter {
  readonly #deleted: Uint8Array;
  readonly #id: TextWriter = createTextWriter(columnRows, "c");
  readonly #conversation: TextWriter = createTextWriter(columnRows, "t");
  readonly #target: TextWriter = createTextWriter(columnRows, "c");
  readonly #author: TextDictionary;
  readonly #venue: TextDictionary;
  readonly #type: Uint8Array = new Uint8Array(columnRows);
  readonly #act: Uint8Array = new Uint8Array(columnRows);
  readonly #at: Float64Array = new Float64Array(columnRows);
  readonly #version: Float64Array = new Float64Array(columnRows).fill(1);
  #length = 0;

  constructor(population: Population, venues: number) {
    this.#deleted = population.deleted;
    this.#author = createTextDictionary(columnRows, population.size, memberId);
    this.#venue = createTextDictionary(columnRows, venues, venueId);
  }

  /** How many rows there are since the last batch. */
  get length(): number {
    return this.#length;
  }

  /** Adds a row; there must be room for it. */
  add(row: ContributionRow): void {
    const place = this.#length;
    this.#id.set(place, row.number);
    this.#conversation.set(place, row.conversation);
    this.#target.set(place, row.target);
    this.#author.set(place, this.#deleted[row.author] === 1 ? -1 : row.author);
    this.#venue.set(place, row.venue);
    this.#type[place] = row.type;
    this.#act[place] = row.act;
    this.#at[place] = row.at;
    this.#length += 1;
  }

  /** The rows since the last batch; valid until the next is added. */
  take(): ContributionColumns {
    const columns: ContributionColumns = {
      kind: "contributionColumns",
      length: this.#length,
      id: this.#id.column,
      type: this.#type,
      at: this.#at,
      author: this.#author.column,
      conversation: this.#conversation.column,
      venue: this.#venue.column,
      target: this.#target.column,
      act: this.#act,
      version: this.#version,
    };
    this.#length = 0;
    for (const texts of [this.#id, this.#conversation, this.#target]) texts.clear();
    return columns;
  }
}
