import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Instant } from "../model/instant.js";
import { dayMilliseconds } from "../model/time-window.js";
import { type Place, rowsUntil } from "./places.js";

/** From when to when people contributed in a place. */
export interface ActiveSpans {
  /** People with so many contributions as were asked for, by index. */
  readonly people: readonly number[];
  /** Moment of each person's first contribution, by index; Infinity for who made none. */
  readonly first: Float64Array;
  /** Moment of each person's last contribution, by index; -Infinity for who made none. */
  readonly last: Float64Array;
  /** The day of the first contribution, in days since 1970 in UTC, and how many days there are up to the last one. */
  readonly firstDay: number;
  readonly days: number;
}

/** The first and last contribution of each person in a place, up to a moment. Automated accounts are no people. */
export function activeSpans(
  dataset: CommunityDataset,
  { venues }: Place,
  until: Instant,
  leastActs: number,
): ActiveSpans {
  const { contributions, people } = dataset;
  const first = new Float64Array(people.length).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(people.length).fill(Number.NEGATIVE_INFINITY);
  const counts = new Uint32Array(people.length);
  const end = rowsUntil(dataset, until);
  let [begin, stop] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < end; row++) {
    const author = contributions.author[row] ?? -1;
    if (author < 0 || people.automated[author] === 1 || venues[contributions.venue[row] ?? -1] !== 1) continue;
    const at = contributions.at[row] ?? 0;
    if (counts[author] === 0) first[author] = at;
    last[author] = at;
    counts[author] = (counts[author] ?? 0) + 1;
    if (begin === Number.POSITIVE_INFINITY) begin = at;
    stop = at;
  }
  const active: number[] = [];
  counts.forEach((count, person) => {
    if (count >= leastActs) active.push(person);
  });
  const firstDay = begin === Number.POSITIVE_INFINITY ? 0 : Math.floor(begin / dayMilliseconds);
  const days = begin === Number.POSITIVE_INFINITY ? 0 : Math.floor(stop / dayMilliseconds) - firstDay + 1;
  return { people: active, first, last, firstDay, days };
}
