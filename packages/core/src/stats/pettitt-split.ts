import { requireFinite } from "./require-finite.js";

/** Where a series differs most before and after. */
export interface PettittSplit {
  /** The index of the first value after the split. */
  readonly at: number;
  /** Pettitt's K: the largest |U| over all splits, where U counts by how many pairs the values after are above those before. */
  readonly statistic: number;
}

/**
 * Where a series differs most before and after, by ranks (Pettitt's test): wild values do not move it, and no shape of the
 * distribution is assumed. Equal values share their rank. Of equally good splits the first.
 *
 * @returns The split, or `undefined` for fewer than two values.
 * @throws RangeError if a value is not finite.
 * @see https://doi.org/10.2307/2346729 Pettitt 1979
 * @example
 * pettittSplit([1, 2, 3, 11, 12, 13]) // => { at: 3, statistic: 9 }
 */
export function pettittSplit(values: ArrayLike<number>): PettittSplit | undefined {
  requireFinite("pettittSplit: values", values);
  const ranks = middleRanks(values);
  let before = 0;
  let best: PettittSplit | undefined;
  for (let at = 1; at < ranks.length; at += 1) {
    before += ranks[at - 1] ?? 0;
    const statistic = Math.abs(2 * before - at * (ranks.length + 1));
    if (best === undefined || statistic > best.statistic) best = { at, statistic };
  }
  return best;
}

/** Ranks from 1; equal values share the middle of theirs. */
function middleRanks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, index) => index).sort(
    (one, other) => (values[one] ?? 0) - (values[other] ?? 0),
  );
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let place = start; place < end; place += 1) ranks[order[place] ?? 0] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}
