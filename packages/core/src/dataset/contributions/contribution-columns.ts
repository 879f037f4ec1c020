/**
 * Texts of many rows without an object per row: the text of row i is the UTF-8 in `bytes` from `starts[i]` up to, not
 * including, `ends[i]`. An empty text means: absent. Rows may share bytes, so that a reader can point into its input.
 */
export interface TextColumn {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * A batch of contributions, column by column: the fast form of `contribution` records, with the same meaning field by
 * field. Arrays may be longer than `length`; what is behind it is not read. The receiver does not keep the arrays, so
 * a reader may use them again for its next batch once it is asked for it.
 */
export interface ContributionColumns {
  readonly kind: "contributionColumns";
  /** How many contributions. */
  readonly length: number;
  readonly id: TextColumn;
  /** Codes: positions in `contributionTypes`. */
  readonly type: Uint8Array;
  /** Milliseconds since 1970, whole numbers. */
  readonly at: Float64Array;
  readonly author?: TextColumn;
  readonly conversation?: TextColumn;
  readonly venue?: TextColumn;
  readonly target?: TextColumn;
  /** 1 where the contribution was accepted as the answer. When and by whom needs a `contribution` record. */
  readonly accepted?: Uint8Array;
  /** 0, or the position in `moderationActs` plus one. */
  readonly act?: Uint8Array;
  /** The source's number of this state; NaN where absent. */
  readonly version?: Float64Array;
  /** When this state was seen, in milliseconds since 1970; NaN where absent. */
  readonly observedAt?: Float64Array;
}
