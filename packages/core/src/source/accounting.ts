/**
 * What became of everything of one kind that was read: `read = accepted + rejected + duplicate + replaced + removed +
 * skipped` (law 8). An adapter counts the rows of its source, `collect` counts records.
 */
export interface Accounting {
  /** The kind of record, or for an adapter the kind of row, such as a file's name. */
  readonly kind: string;
  readonly read: number;
  readonly accepted: number;
  /** Could not be used; an issue says why. */
  readonly rejected: number;
  /** The same as one already there. */
  readonly duplicate: number;
  /** Took the place of an older state of the same thing, or gave way to a newer one. */
  readonly replaced: number;
  /** Taken away again by a removal or a suppression. */
  readonly removed: number;
  /** Left out on purpose, such as a header or a row that a condition excludes. */
  readonly skipped: number;
}

/** How a thing that was read ended; each ends in exactly one way. */
export type Outcome = "accepted" | "rejected" | "duplicate" | "replaced" | "removed" | "skipped";

/**
 * Whether everything that was read is accounted for.
 *
 * @example
 * const none = { rejected: 0, duplicate: 0, replaced: 0, removed: 0, skipped: 0 };
 * isBalanced({ kind: "posts.csv", read: 3, accepted: 3, ...none }) // => true
 * isBalanced({ kind: "posts.csv", read: 3, accepted: 2, ...none }) // => false
 */
export function isBalanced(accounting: Accounting): boolean {
  const { read, accepted, rejected, duplicate, replaced, removed, skipped } = accounting;
  return read === accepted + rejected + duplicate + replaced + removed + skipped;
}
