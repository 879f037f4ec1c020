import { keepLatest } from "../activity/keep-latest.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";

/** Rows of a person, in the order of time. */
export interface PersonRows {
  readonly person: number;
  readonly rows: Int32Array;
}

/** Who made fewer contributions shows no pattern. Ours. */
export const leastRows = 30;

const kept = keepLatest<readonly PersonRows[]>();

/**
 * The rows of each person with at least 30 contributions, by index. Automated accounts are left out. Two passes, made once.
 *
 * @param end - Rows from there on are not looked at.
 */
export function rowsByPerson(dataset: CommunityDataset, end: number): readonly PersonRows[] {
  return kept(dataset, `${end}`, () => groupRows(dataset, end));
}

/** The largest number of contributions that somebody made. */
export function mostRows(dataset: CommunityDataset, end: number): number {
  return countRows(dataset, end).reduce((most, count) => Math.max(most, count), 0);
}

function groupRows(dataset: CommunityDataset, end: number): readonly PersonRows[] {
  const { author } = dataset.contributions;
  const counts = countRows(dataset, end);
  const rows = Array.from(counts, (count) => (count < leastRows ? undefined : new Int32Array(count)));
  const next = new Uint32Array(counts.length);
  for (let row = 0; row < end; row++) {
    const person = author[row] ?? -1;
    const own = person < 0 ? undefined : rows[person];
    if (own === undefined) continue;
    own[next[person] ?? 0] = row;
    next[person] = (next[person] ?? 0) + 1;
  }
  return rows.flatMap((own, person) => (own === undefined ? [] : [{ person, rows: own }]));
}

function countRows({ contributions, people }: CommunityDataset, end: number): Uint32Array {
  const counts = new Uint32Array(people.length);
  for (let row = 0; row < end; row++) {
    const author = contributions.author[row] ?? -1;
    if (author >= 0 && people.automated[author] !== 1) counts[author] = (counts[author] ?? 0) + 1;
  }
  return counts;
}
