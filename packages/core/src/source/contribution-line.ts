import type { ContributionColumns } from "../dataset/contributions/contribution-columns.js";
import { contributionTypes } from "../model/contribution-type.js";
import { type LastDay, readIsoUtc } from "../model/iso-bytes.js";
import { moderationActs } from "../model/moderation-act.js";

const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);

const quote = 0x22;
const backslash = 0x5c;
const zero = 0x30;
/** The length of a moment as it is written, `2026-11-21T09:00:00.000Z`. */
const instantLength = 24;

const types = contributionTypes.map(bytesOf);
const acts = moderationActs.map(bytesOf);
const begin = bytesOf('{"kind":"contribution","id":"');
const beforeType = bytesOf(',"type":"');
const beforeAt = bytesOf(',"at":"');
const beforeAuthor = bytesOf(',"author":"');
const beforeConversation = bytesOf(',"conversation":"');
const beforeVenue = bytesOf(',"venue":"');
const beforeTarget = bytesOf(',"target":"');
const accepted = bytesOf(',"accepted":{}');
const beforeAct = bytesOf(',"act":"');
const beforeVersion = bytesOf(',"version":');
const beforeObservedAt = bytesOf(',"observedAt":"');
const end = bytesOf("}");

/** A text column of one row, whose place in the bytes of the line changes from line to line. */
interface Place {
  bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Reads a contribution straight from the bytes of a line as `writeDataset` writes it: parsing JSON, holding it against
 * the schema and making texts of it takes four times as long. What is written in any other way, with an escape or in
 * another order, and an answer of which is known when or by whom it was accepted, is left to whoever reads records.
 */
export class ContributionLine {
  readonly #id = place();
  readonly #author = place();
  readonly #conversation = place();
  readonly #venue = place();
  readonly #target = place();
  readonly #lastDay: LastDay = { key: -1, milliseconds: 0 };
  #bytes: Uint8Array = new Uint8Array(0);
  #next = 0;
  /** The contribution that was read last, as columns of one row; valid until the next one is read. */
  readonly columns: Required<ContributionColumns> = {
    kind: "contributionColumns",
    length: 1,
    id: this.#id,
    type: new Uint8Array(1),
    at: new Float64Array(1),
    author: this.#author,
    conversation: this.#conversation,
    venue: this.#venue,
    target: this.#target,
    accepted: new Uint8Array(1),
    act: new Uint8Array(1),
    version: new Float64Array(1),
    observedAt: new Float64Array(1),
  };

  /** Reads a line into `columns`; false if it is written in another way. Ids are not judged. */
  read(bytes: Uint8Array): boolean {
    this.#bytes = bytes;
    this.#next = 0;
    return (
      this.#is(begin) &&
      this.#text(this.#id) &&
      this.#is(beforeType) &&
      this.#word(types, this.columns.type) &&
      this.#is(beforeAt) &&
      this.#instant(this.columns.at) &&
      this.#texts() &&
      this.#rest() &&
      this.#is(end) &&
      this.#next === bytes.length
    );
  }

  #texts(): boolean {
    return (
      this.#optionalText(beforeAuthor, this.#author) &&
      this.#optionalText(beforeConversation, this.#conversation) &&
      this.#optionalText(beforeVenue, this.#venue) &&
      this.#optionalText(beforeTarget, this.#target)
    );
  }

  #rest(): boolean {
    const { accepted: isAccepted, act, version, observedAt } = this.columns;
    isAccepted[0] = this.#is(accepted) ? 1 : 0;
    act[0] = 0;
    if (this.#is(beforeAct)) {
      if (!this.#word(acts, act)) return false;
      act[0] = (act[0] ?? 0) + 1;
    }
    version[0] = Number.NaN;
    if (this.#is(beforeVersion) && !this.#count(version)) return false;
    observedAt[0] = Number.NaN;
    return !this.#is(beforeObservedAt) || this.#instant(observedAt);
  }

  /** Steps over the bytes if they come next. */
  #is(expected: Uint8Array): boolean {
    for (let step = 0; step < expected.length; step++) {
      if (this.#bytes[this.#next + step] !== expected[step]) return false;
    }
    this.#next += expected.length;
    return true;
  }

  #optionalText(before: Uint8Array, column: Place): boolean {
    if (this.#is(before)) return this.#text(column);
    column.starts[0] = 0;
    column.ends[0] = 0;
    return true;
  }

  /** A text up to its closing quote, without escapes. An empty one would count as absent, and is no id. */
  #text(column: Place): boolean {
    const start = this.#next;
    let byte = this.#bytes[this.#next];
    while (byte !== quote) {
      if (byte === undefined || byte === backslash) return false;
      byte = this.#bytes[++this.#next];
    }
    column.bytes = this.#bytes;
    column.starts[0] = start;
    column.ends[0] = this.#next;
    return this.#next++ > start;
  }

  #word(words: readonly Uint8Array[], column: Uint8Array): boolean {
    const code = words.findIndex((word) => this.#bytes[this.#next + word.length] === quote && this.#is(word));
    column[0] = code;
    this.#next++;
    return code >= 0;
  }

  #instant(column: Float64Array): boolean {
    const until = this.#next + instantLength;
    const instant = readIsoUtc(this.#bytes, this.#next, until, this.#lastDay);
    column[0] = instant;
    this.#next = until + 1;
    return !Number.isNaN(instant) && this.#bytes[until] === quote;
  }

  /** A whole number from 0 that is exact however it is added up. */
  #count(column: Float64Array): boolean {
    const start = this.#next;
    let count = 0;
    for (let digit = this.#digit(); digit >= 0; digit = this.#digit()) {
      count = count * 10 + digit;
      this.#next++;
    }
    column[0] = count;
    const length = this.#next - start;
    return length > 0 && length <= 15 && (length === 1 || this.#bytes[start] !== zero);
  }

  #digit(): number {
    const digit = (this.#bytes[this.#next] ?? 0) - zero;
    return digit > 9 ? -1 : digit;
  }
}

function place(): Place {
  return { bytes: new Uint8Array(0), starts: new Uint32Array(1), ends: new Uint32Array(1) };
}
