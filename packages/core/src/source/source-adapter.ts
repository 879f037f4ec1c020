import type { Result } from "neverthrow";
import type { ContributionColumns } from "../dataset/contributions/contribution-columns.js";
import type { InvalidInput } from "../model/errors.js";
import type { SourceRecord } from "./records.js";
import type { SourceDescription } from "./source-description.js";
import type { SourceError } from "./source-error.js";
import type { Wording } from "./wording.js";

/** Some of what a source yields. Batches, because an asynchronous step for each record is too slow. */
export type SourceBatch = readonly SourceRecord[] | ContributionColumns;

/** How far a read has come. */
export interface Progress {
  /** What is being done, such as `reading contributions.csv`. */
  readonly phase: string;
  /** The phase as data, to tell it in another language; absent: nothing differs in it. */
  readonly wording?: Wording;
  readonly done: number;
  /** Absent: not known. */
  readonly total?: number;
  /** What `done` counts, such as `bytes` or `requests`. */
  readonly unit: string;
}

/** What a reader asks for. */
export interface ReadRequest {
  /** From an earlier read's `end`: yield only what changed since. Absent: everything. */
  readonly cursor?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * A way into a source: what every adapter gives and everything that reads relies on. A factory validates its options
 * and returns a `Result`; after that nothing throws, trouble is an `issue` record. Adapters hold no opinions: no score,
 * no weight, no merging of people, no guessed reply, no invented time.
 */
export interface SourceAdapter {
  readonly contractVersion: 1;
  /** The kind of source in kebab-case, such as `discourse`. */
  readonly name: string;
  /** This instance (a site, a page, a set of files): stable, so that user 12 of two forums stays two people. */
  readonly source: string;
  /** What this source can show. Cheap: it does not read everything. */
  describe(signal?: AbortSignal): Promise<Result<SourceDescription, SourceError>>;
  /** Everything, or what changed since the cursor, in batches. The last record is always an `end`. */
  read(request?: ReadRequest): AsyncIterable<SourceBatch>;
  /** Removes people from what the adapter keeps. Required of an adapter that stores anything. */
  forget?(ids: readonly string[]): Promise<Result<void, SourceError>>;
}

/**
 * What a module must export so that tools can load an adapter by the name of its package or by its path. Options come
 * from a configuration file or a command line and are not to be trusted.
 */
export interface SourceAdapterModule {
  createSourceAdapter(
    options: unknown,
  ): Result<SourceAdapter, InvalidInput | SourceError> | Promise<Result<SourceAdapter, InvalidInput | SourceError>>;
}
