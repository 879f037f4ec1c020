import type { CommunityDataset } from "../dataset/community-dataset.js";

/** A dataset as it is kept from one read to the next. */
export interface KeptDataset {
  readonly dataset: CommunityDataset;
  /** Where the next read can go on, by source: what its last read handed out. */
  readonly cursors: ReadonlyMap<string, string>;
  /**
   * What tells the key of the pseudonyms from another one, such as the pseudonym of nobody: under another key everybody
   * would look new. Absent: nobody said.
   */
  readonly keyName?: string;
}
