/**
 * The given rows in the order of their instants, rows of one instant in the order of `tieBreak`. A radix sort: 10
 * million instants by comparison take several seconds, by three passes over 16 bits a fraction of one.
 *
 * @param rows - Rows to put in order; not changed.
 * @param at - Whole milliseconds, by row.
 * @param tieBreak - Orders two rows of one instant.
 */
export function timeOrder(
  rows: Int32Array,
  at: Float64Array,
  tieBreak: (first: number, second: number) => number,
): Int32Array {
  const order = isInOrder(rows, at) ? rows.slice() : sortedByTime(rows, at);
  for (let start = 0; start < order.length; ) {
    const instant = at[order[start] ?? 0];
    let end = start + 1;
    // Rows mostly come in the order of their ids already, and a long run of one instant is slow to sort.
    let isSorted = true;
    while (end < order.length && at[order[end] ?? 0] === instant) {
      isSorted = isSorted && tieBreak(order[end - 1] ?? 0, order[end] ?? 0) <= 0;
      end++;
    }
    if (!isSorted) order.subarray(start, end).sort(tieBreak);
    start = end;
  }
  return order;
}

function isInOrder(rows: Int32Array, at: Float64Array): boolean {
  for (let index = 1; index < rows.length; index++) {
    if ((at[rows[index - 1] ?? 0] ?? 0) > (at[rows[index] ?? 0] ?? 0)) return false;
  }
  return true;
}

function sortedByTime(rows: Int32Array, at: Float64Array): Int32Array {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let index = 0; index < rows.length; index++) {
    const instant = at[rows[index] ?? 0] ?? 0;
    if (instant < least) least = instant;
    if (instant > most) most = instant;
  }
  // Beyond this a difference of two instants is not exact: it takes both ends of what a date can hold.
  if (most - least > Number.MAX_SAFE_INTEGER) {
    return rows.slice().sort((first, second) => (at[first] ?? 0) - (at[second] ?? 0));
  }
  return radixOrder(rows, at, least, most - least);
}

/** Least significant digit first, so that each pass keeps the order of the one before. */
function radixOrder(rows: Int32Array, at: Float64Array, least: number, range: number): Int32Array {
  let from: Int32Array = rows;
  let to: Int32Array = new Int32Array(rows.length);
  const ends = new Int32Array(65_537);
  for (let divisor = 1; divisor <= range; divisor *= 65_536) {
    ends.fill(0);
    for (let index = 0; index < from.length; index++) {
      const digit = Math.floor(((at[from[index] ?? 0] ?? 0) - least) / divisor) % 65_536;
      ends[digit + 1] = (ends[digit + 1] ?? 0) + 1;
    }
    for (let digit = 0; digit < 65_536; digit++) ends[digit + 1] = (ends[digit + 1] ?? 0) + (ends[digit] ?? 0);
    for (let index = 0; index < from.length; index++) {
      const row = from[index] ?? 0;
      const digit = Math.floor(((at[row] ?? 0) - least) / divisor) % 65_536;
      const place = ends[digit] ?? 0;
      to[place] = row;
      ends[digit] = place + 1;
    }
    [from, to] = [to, from === rows ? new Int32Array(rows.length) : from];
  }
  return from === rows ? rows.slice() : from;
}
