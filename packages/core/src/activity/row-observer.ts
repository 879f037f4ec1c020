/** Why a contribution that a count came across is in none of its numbers. */
export type LeftOutBecause = (typeof leftOutReasons)[number];

/** All reasons. */
export const leftOutReasons = [
  "venue-left-out",
  "unknown-author",
  "automated",
  "on-own-content",
  "further-opening",
  "by-the-organisation",
  "not-followed",
  "not-by-a-member",
  "too-young",
  "no-response",
  "came-before",
  "not-followed-long-enough",
  "not-by-the-organisation",
  "not-a-newcomer",
  "answered-in-time",
  "not-answered-in-time",
  "regular-before",
  "not-looked-at",
  "runs-the-community",
  "no-department",
  "not-counted",
] as const;

/**
 * Is told of each contribution that a count comes across, by row: that it counts, or why not. So that what is shown as the evidence of
 * a figure is what its own count has counted, and nothing that was worked out beside it.
 */
export type RowObserver = (row: number, leftOut?: LeftOutBecause) => void;
