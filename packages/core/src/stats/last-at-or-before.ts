/**
 * Finds the last entry of an ascending list that is not above the limit. O(log n).
 *
 * @param ascending - numbers in ascending order
 * @param limit - the largest number looked for
 * @returns the index, or -1 if every entry is above the limit (or there is none)
 */
export function lastAtOrBefore(ascending: ArrayLike<number>, limit: number): number {
  let from = 0;
  let until = ascending.length;
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if ((ascending[middle] ?? Infinity) <= limit) from = middle + 1;
    else until = middle;
  }
  return from - 1;
}
