import type { ContributionColumns, TextColumn } from "../dataset/contributions/contribution-columns.js";

/**
 * Whether every column is a typed array as long as the batch says and every text lies within its bytes. What a row says
 * is judged row by row.
 */
export function isWellFormed(columns: ContributionColumns): boolean {
  const { kind, length, id, type, at, author, conversation, venue, target, accepted, act, version, observedAt } =
    columns;
  if (kind !== "contributionColumns" || !isCount(length)) return false;
  if (!isLongEnough(type, length) || !isLongEnough(at, length) || !isWithin(id, length)) return false;
  const numbers = [accepted, act, version, observedAt];
  if (!numbers.every((column) => column === undefined || isLongEnough(column, length))) return false;
  return [author, conversation, venue, target].every((column) => column === undefined || isWithin(column, length));
}

/** Whether this can be the number of rows of a batch. */
export function isCount(length: unknown): length is number {
  return typeof length === "number" && Number.isSafeInteger(length) && length >= 0;
}

/** Adapters can be JavaScript: what the types promise is not certain. */
function isLongEnough(column: unknown, length: number): boolean {
  return ArrayBuffer.isView(column) && "length" in column && Number(column.length) >= length;
}

function isWithin(column: TextColumn | undefined, length: number): boolean {
  if (!column || !isLongEnough(column.starts, length) || !isLongEnough(column.ends, length)) return false;
  const { bytes, starts, ends } = column;
  if (!isLongEnough(bytes, 0)) return false;
  for (let index = 0; index < length; index++) {
    const end = ends[index] ?? 0;
    if (end > bytes.length || (starts[index] ?? 0) > end) return false;
  }
  return true;
}
