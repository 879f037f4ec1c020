import { err, ok, type Result } from "neverthrow";
import { DatasetRestoration } from "../dataset/dataset-restoration.js";
import type { PutOutcome } from "../dataset/states/settle-state.js";
import { create, type Noun } from "../model/noun.js";
import { ContributionLine } from "./contribution-line.js";
import { type HeaderLine, lastNoun, linkNoun, placeNoun, recordsNoun, suppressedNoun } from "./dataset-lines.js";
import type { KeptDataset } from "./kept-dataset.js";
import { notARecord } from "./ndjson-line.js";
import { parseSourceRecord } from "./record-schema.js";
import type { SourceRecord } from "./records.js";

/** That a line was taken, or why not: a sentence that holds nothing of the line. */
export type Taken = Result<void, string>;

/** What follows the first line of a dataset file, line by line. */
export class DatasetContent {
  readonly #header: HeaderLine;
  readonly #restoration: DatasetRestoration;
  readonly #links: (readonly [string, string])[] = [];
  readonly #suppressed: string[] = [];
  readonly #contribution = new ContributionLine();
  /** Whether it has been said of which source the records are. */
  #hasBegun = false;
  #lines = 1;
  #isWhole = false;

  constructor(header: HeaderLine) {
    this.#header = header;
    this.#restoration = new DatasetRestoration(header.sources.map(({ cursor: _, ...source }) => source));
  }

  /** Whether the last line has been read, and every line before it. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** Takes in a line as it is if it is a contribution in the usual form; otherwise it gives nothing. */
  takeBytes(bytes: Uint8Array): Taken | undefined {
    if (!this.#hasBegun || this.#isWhole || !this.#contribution.read(bytes)) return undefined;
    const outcome = this.#restoration.addFirstRow(this.#contribution.columns);
    if (outcome === undefined) return undefined;
    this.#lines++;
    return first(outcome);
  }

  /** Takes in the value of a line. */
  take(value: unknown): Taken {
    if (this.#isWhole) return err("The line stands after the end.");
    this.#lines++;
    switch (kindOf(value)) {
      case "link":
        return read(linkNoun, value).andThen(({ accounts }) => this.#link(accounts));
      case "suppressed":
        return read(suppressedNoun, value).andThen(({ account }) => this.#suppress(account));
      case "records":
        return read(recordsNoun, value).andThen(({ source }) => this.#begin(source));
      case "end":
        return read(lastNoun, value).andThen(({ lines }) => this.#end(lines));
      default:
        return this.#hasBegun
          ? this.#takeRecord(value)
          : err("The line stands before any line that says of which source it is.");
    }
  }

  /** The dataset, once it is whole; the content is used up. */
  finish(): KeptDataset {
    const { pseudonyms, keyName, sources } = this.#header;
    const identity = { pseudonyms, links: this.#links, suppressed: this.#suppressed };
    return {
      dataset: this.#restoration.finish(identity),
      cursors: new Map(sources.flatMap(({ source, cursor }) => (cursor === undefined ? [] : [[source, cursor]]))),
      ...(keyName === undefined ? {} : { keyName }),
    };
  }

  #link(accounts: readonly [string, string]): Taken {
    this.#links.push(accounts);
    return ok();
  }

  #suppress(account: string): Taken {
    this.#suppressed.push(account);
    return ok();
  }

  #begin(source: string): Taken {
    if (!this.#header.sources.some((known) => known.source === source)) {
      return err("The line begins the records of a source that the first line does not name.");
    }
    this.#hasBegun = true;
    return ok(this.#restoration.begin(source));
  }

  #end(lines: number): Taken {
    if (lines !== this.#lines) return err(`The line says that there are ${lines} lines; there are ${this.#lines}.`);
    this.#isWhole = true;
    return ok();
  }

  #takeRecord(value: unknown): Taken {
    if (kindOf(value) === "place") return read(placeNoun, value).map(({ venue }) => this.#restoration.addVenue(venue));
    return parseSourceRecord(value)
      .mapErr((invalid) => notARecord(invalid).message)
      .andThen((record) => this.#add(record));
  }

  #add(record: SourceRecord): Taken {
    switch (record.kind) {
      case "contribution":
        return first(this.#restoration.addContribution(record));
      case "removal": {
        const { kind: _, ...removal } = record;
        return ok(this.#restoration.addRemoval(removal));
      }
      case "identityLink":
      case "issue":
      case "end":
        return err(`A dataset file has no record of kind ${record.kind}.`);
      default:
        if (record.kind === "venue") this.#restoration.addVenue(record.id);
        return ok(this.#restoration.addFact(record));
    }
  }
}

function first(outcome: PutOutcome): Taken {
  return outcome === "accepted" ? ok() : err("The line is about the same contribution as an earlier one.");
}

function read<T>(noun: Noun<T>, value: unknown): Result<T, string> {
  return create(noun, value).mapErr((invalid) => notARecord(invalid).message);
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
}
