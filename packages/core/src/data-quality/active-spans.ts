import { keepLatest } from "../activity/keep-latest.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Instant } from "../model/instant.js";
import { dayMilliseconds } from "../model/time-window.js";
import { rowsUntil } from "./places.js";

/** From when to when people contributed, and how often. */
export interface ActiveSpans {
  /** How many contributions each person made, by index. */
  readonly counts: Uint32Array;
  /** Moment of each person's first contribution, by index; Infinity for who made none. */
  readonly first: Float64Array;
  /** Moment of each person's last contribution, by index; -Infinity for who made none. */
  readonly last: Float64Array;
  /** The day of the first contribution, in days since 1970 in UTC, and how many days there are up to the last one. */
  readonly firstDay: number;
  readonly days: number;
}

const kept = keepLatest<ActiveSpans>();

/**
 * The first and last contribution of each person up to a moment, and how many there are. Automated accounts are no people.
 * One pass, made once for a dataset, its venues and moment.
 *
 * @param venues - 1 for each venue that counts, by index. Absent: all venues.
 */
export function activeSpans(
  dataset: CommunityDataset,
  until: Instant,
  venues: Uint8Array = new Uint8Array(dataset.venues.length).fill(1),
): ActiveSpans {
  return kept(dataset, `${until} ${venues.join("")}`, () => spansOf(dataset, until, venues));
}

/** The people with so many contributions or more, by index. */
export function peopleWith({ counts }: ActiveSpans, leastActs: number): readonly number[] {
  const people: number[] = [];
  counts.forEach((count, person) => {
    if (count >= leastActs) people.push(person);
  });
  return people;
}

function spansOf(dataset: CommunityDataset, until: Instant, venues: Uint8Array): ActiveSpans {
  const { people } = dataset;
  const { at, author, venue } = dataset.contributions;
  const first = new Float64Array(people.length).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(people.length).fill(Number.NEGATIVE_INFINITY);
  const counts = new Uint32Array(people.length);
  const end = rowsUntil(dataset, until);
  let [begin, stop] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < end; row++) {
    const person = author[row] ?? -1;
    if (person < 0 || people.automated[person] === 1 || venues[venue[row] ?? -1] !== 1) continue;
    const moment = at[row] ?? 0;
    const count = counts[person] ?? 0;
    if (count === 0) first[person] = moment;
    last[person] = moment;
    counts[person] = count + 1;
    if (begin === Number.POSITIVE_INFINITY) begin = moment;
    stop = moment;
  }
  const firstDay = begin === Number.POSITIVE_INFINITY ? 0 : Math.floor(begin / dayMilliseconds);
  const days = begin === Number.POSITIVE_INFINITY ? 0 : Math.floor(stop / dayMilliseconds) - firstDay + 1;
  return { counts, first, last, firstDay, days };
}
