/** How many of some rows in the order of time lie before a moment. */
export function countRowsBefore(at: Float64Array, rows: Int32Array, moment: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[rows[middle] ?? 0] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
