import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { ContributionType } from "../../model/contribution-type.js";
import { countedTypes } from "../counted-types.js";
import { countedAuthor } from "./counted-author.js";

/** Whose activity is counted, by which days. */
export interface SpanChoice {
  /** Moments at which days begin, and the one at which the last is over (`dayStarts`). */
  readonly starts: Float64Array;
  /** 1 for each venue whose contributions count, by index. */
  readonly venues: Uint8Array;
  /** Absent: all types. */
  readonly types?: readonly ContributionType[];
  /** Is told of the first contribution of each person on each day. */
  readonly onPersonDay?: (row: number) => void;
}

/** Before any day by more than any span. */
const never = -1_000_000;

/**
 * How many distinct people contributed in the so many days that end with each day, for several lengths at once. What
 * came before the first day is not looked at: the first days of a longer span are short of it.
 *
 * One pass: a person who is active on a day is in the spans that end with it and with the days after it, of which those
 * are new that do not hold the person's last active day already. Automated accounts and unknown authors are nobody.
 *
 * @param lengths - Days of each span, whole numbers above 0 and under a million.
 * @returns The counts by day, for each length.
 * @throws RangeError if a type is unknown.
 */
export function peopleBySpan(
  dataset: CommunityDataset,
  { starts, venues, types, onPersonDay }: SpanChoice,
  lengths: readonly number[],
): readonly Int32Array[] {
  const { contributions, people } = dataset;
  const authorOf = countedAuthor(dataset, { counted: countedTypes(types), venues });
  const days = Math.max(0, starts.length - 1);
  const changes = lengths.map((length) => ({ length, change: new Int32Array(days + 1) }));
  if (days === 0) return lengths.map(() => new Int32Array());
  const lastActive = new Int32Array(people.length).fill(never);
  const { start, end } = windowRows(dataset, { from: starts[0] ?? 0, until: starts[days] ?? 0 });
  let day = 0;
  for (let row = start; row < end; row++) {
    const at = contributions.at[row] ?? 0;
    while (at >= (starts[day + 1] ?? Number.POSITIVE_INFINITY)) day++;
    const person = authorOf(row);
    if (person < 0 || lastActive[person] === day) continue;
    const last = lastActive[person] ?? never;
    lastActive[person] = day;
    onPersonDay?.(row);
    for (const { length, change } of changes) addSpan(change, Math.max(day, last + length), day + length);
  }
  return changes.map(({ change }) => runningSums(change));
}

/** Adds one person from a day on until another. */
function addSpan(changes: Int32Array, from: number, until: number): void {
  if (from >= changes.length) return;
  changes[from] = (changes[from] ?? 0) + 1;
  if (until < changes.length) changes[until] = (changes[until] ?? 0) - 1;
}

/** The sums up to each place; the last change belongs to no day. */
function runningSums(changes: Int32Array): Int32Array {
  let sum = 0;
  return changes.subarray(0, -1).map((change) => {
    sum += change;
    return sum;
  });
}
