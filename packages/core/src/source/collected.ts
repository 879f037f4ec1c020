import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Accounting } from "./accounting.js";
import type { Pseudonymise } from "./pseudonymise.js";
import type { IssueRecord } from "./records.js";
import type { Progress } from "./source-adapter.js";
import type { SourceDescription } from "./source-description.js";
import type { SourceError } from "./source-error.js";

/** How a source is collected. */
export interface CollectOptions {
  /** Gives people their names. Absent: they are numbered P1, P2 … in the order of their ids, for this result alone. */
  readonly pseudonymise?: Pseudonymise;
  /** Pseudonyms of people who asked to be forgotten. */
  readonly suppressed?: readonly string[];
  /** Keep the source's ids of contributions: needed to merge and to list single contributions. */
  readonly keepIds?: boolean;
  /** Hold each record against the schema. Absent: true. Columns are always checked. */
  readonly validate?: boolean;
  /** The dataset of an earlier read and where that read ended: only what changed since is read. */
  readonly previous?: { readonly dataset: CommunityDataset; readonly cursor: string };
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What was collected from a source. */
export interface Collected {
  readonly dataset: CommunityDataset;
  readonly description: SourceDescription;
  /** What became of each record of this read, by kind. */
  readonly accounting: readonly Accounting[];
  /** What the adapter says became of the rows of its source. */
  readonly sourceAccounting: readonly Accounting[];
  readonly issues: readonly IssueRecord[];
  /** Where the next read can go on, if the source can. */
  readonly cursor?: string;
}

/** A read that did not come to its end. Half a read must not look like a dying community, so it is an error. */
export interface SourceStopped<Read = Collected> {
  readonly type: "SourceStopped";
  readonly reason: "not-described" | "stopped-early" | "aborted";
  /** Why, where the source said so. */
  readonly error?: SourceError;
  /** What was read until then. */
  readonly collected?: Read;
}
