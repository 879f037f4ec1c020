import type { CommunityDataset } from "../dataset/community-dataset.js";

/** Rows of a person, in the order of time. */
export interface PersonRows {
  readonly person: number;
  readonly rows: Int32Array;
}

/**
 * The rows of some people, by index. To gather those of everybody costs more than any question about them: leave out first
 * whoever cannot be the answer.
 *
 * @param people - Whose rows are gathered, in rising order.
 * @param counts - How many contributions each person made, by index.
 * @param end - Rows from there on are not looked at.
 */
export function rowsByPerson(
  { contributions }: CommunityDataset,
  people: readonly number[],
  counts: Uint32Array,
  end: number,
): readonly PersonRows[] {
  if (people.length === 0) return [];
  const { author } = contributions;
  const place = new Int32Array(counts.length).fill(-1);
  const gathered = people.map((person, index) => {
    place[person] = index;
    return { person, rows: new Int32Array(counts[person] ?? 0) };
  });
  const next = new Uint32Array(people.length);
  for (let row = 0; row < end; row++) {
    const index = place[author[row] ?? -1] ?? -1;
    const own = index < 0 ? undefined : gathered[index];
    if (own === undefined) continue;
    own.rows[next[index] ?? 0] = row;
    next[index] = (next[index] ?? 0) + 1;
  }
  return gathered;
}
