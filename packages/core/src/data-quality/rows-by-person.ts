import type { CommunityDataset } from "../dataset/community-dataset.js";

/** Rows of a person, in the order of time. */
export interface PersonRows {
  readonly person: number;
  readonly rows: Int32Array;
}

/**
 * The rows of each person with at least so many contributions, by index. Automated accounts are left out. Two passes.
 *
 * @param end - Rows from there on are not looked at.
 */
export function rowsByPerson(dataset: CommunityDataset, end: number, least: number): readonly PersonRows[] {
  const { contributions, people } = dataset;
  const counts = new Uint32Array(people.length);
  for (let row = 0; row < end; row++) {
    const author = contributions.author[row] ?? -1;
    if (author >= 0 && people.automated[author] !== 1) counts[author] = (counts[author] ?? 0) + 1;
  }
  const rows = new Map<number, Int32Array>();
  counts.forEach((count, person) => {
    if (count >= least) rows.set(person, new Int32Array(count));
  });
  const next = new Uint32Array(people.length);
  for (let row = 0; row < end; row++) {
    const author = contributions.author[row] ?? -1;
    const own = author < 0 || (counts[author] ?? 0) < least ? undefined : rows.get(author);
    if (own === undefined) continue;
    own[next[author] ?? 0] = row;
    next[author] = (next[author] ?? 0) + 1;
  }
  return [...rows].map(([person, own]) => ({ person, rows: own }));
}
