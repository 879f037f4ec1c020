import type { ContributionStore } from "./contribution-store.js";
import { timeOrder } from "./time-order.js";

/** The rows of the store that have been read, by time and then by id. */
export function orderedRows(store: ContributionStore): Int32Array {
  const size = store.ids.size;
  let count = 0;
  for (let row = 0; row < size; row++) if (store.has(row)) count++;
  const rows = new Int32Array(count);
  let next = 0;
  for (let row = 0; row < size; row++) if (store.has(row)) rows[next++] = row;
  return timeOrder(rows, store.at, (first, second) => store.ids.compare(first, second));
}
