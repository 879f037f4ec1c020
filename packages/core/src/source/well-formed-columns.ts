import type { ContributionColumns, TextColumn } from "../dataset/contribution-columns.js";

/** Whether every column is as long as the batch says and every text lies within its bytes. */
export function isWellFormed(columns: ContributionColumns): boolean {
  const { length, id, type, at, author, conversation, venue, target, accepted, act, version, observedAt } = columns;
  if (!Number.isInteger(length) || length < 0) return false;
  const numbers = [type, at, accepted, act, version, observedAt];
  if (numbers.some((column) => column !== undefined && column.length < length)) return false;
  return [id, author, conversation, venue, target].every((column) => column === undefined || isWithin(column, length));
}

function isWithin({ bytes, starts, ends }: TextColumn, length: number): boolean {
  if (starts.length < length || ends.length < length) return false;
  for (let index = 0; index < length; index++) {
    const end = ends[index] ?? 0;
    if (end > bytes.length || (starts[index] ?? 0) > end) return false;
  }
  return true;
}
