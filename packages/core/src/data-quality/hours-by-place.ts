import { keepLatest } from "../activity/keep-latest.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Instant } from "../model/instant.js";
import { type Place, places, rowsUntil } from "./places.js";

/** How many contributions a place had in each hour. */
export interface HoursOfPlace {
  readonly place: Place;
  /** The hour of the first count, in hours since 1970. */
  readonly firstHour: number;
  /** Contributions by people, known or not, hour by hour up to the last one in the data. */
  readonly counts: Uint32Array;
  /** The openings among them, hour by hour. */
  readonly openings: Uint32Array;
  readonly total: number;
}

/** Milliseconds in an hour. */
export const hourMilliseconds = 3_600_000;

/** What lies longer before the end is not looked at: one wrong date must not cost the memory of a thousand years. */
const mostHours = 50 * 8_766;

const kept = keepLatest<readonly HoursOfPlace[]>();

/**
 * Contributions by hour in each place that is looked at by itself: one pass over the contributions, after which what
 * looks at days and hours costs by the hour and no longer by the contribution.
 */
export function hoursByPlace(dataset: CommunityDataset, until: Instant): readonly HoursOfPlace[] {
  return kept(dataset, `${until}`, () => countHours(dataset, until));
}

function countHours(dataset: CommunityDataset, until: Instant): readonly HoursOfPlace[] {
  const { at, author, type, venue } = dataset.contributions;
  const { automated } = dataset.people;
  const end = rowsUntil(dataset, until);
  if (end === 0) return [];
  const lastHour = Math.floor((at[end - 1] ?? 0) / hourMilliseconds);
  const firstHour = Math.max(Math.floor((at[0] ?? 0) / hourMilliseconds), lastHour - mostHours);
  const length = lastHour - firstHour + 1;
  const found = places(dataset, until);
  // Place by place in one column. Each row is counted once: in its venue if that is a place by itself, else in its source.
  const [counts, openings] = [new Uint32Array(found.length * length), new Uint32Array(found.length * length)];
  const begins = Int32Array.from(dataset.venues, (_, one) => length * found.findLastIndex(holds(one)));
  const isHuman = (person: number): boolean => person < 0 || automated[person] !== 1;
  let [hour, begin] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < end; row++) {
    if (!isHuman(author[row] ?? -1)) continue;
    const moment = at[row] ?? 0;
    // In the order of time: the hour changes rarely.
    if (!(moment < begin + hourMilliseconds)) {
      hour = Math.floor(moment / hourMilliseconds);
      begin = hour * hourMilliseconds;
    }
    if (hour < firstHour) continue;
    const index = (begins[venue[row] ?? -1] ?? 0) + hour - firstHour;
    counts[index] = (counts[index] ?? 0) + 1;
    if (type[row] === contributionTypeCode.opening) openings[index] = (openings[index] ?? 0) + 1;
  }
  const columns = found.map((place, index) => {
    const [from, to] = [index * length, (index + 1) * length];
    return { place, firstHour, counts: counts.subarray(from, to), openings: openings.subarray(from, to) };
  });
  for (const one of columns) addToSource(one, columns);
  return columns.map(trimmed);
}

const holds =
  (venue: number) =>
  ({ venues }: Place): boolean =>
    venues[venue] === 1;

type Hours = Omit<HoursOfPlace, "total">;

/** What was counted in a venue by itself belongs to its source too. */
function addToSource({ place, counts, openings }: Hours, columns: readonly Hours[]): void {
  const ofSource = columns.find((other) => other.place.source === place.source);
  if (ofSource === undefined || place.venue === undefined) return;
  for (let hour = 0; hour < counts.length; hour++) {
    ofSource.counts[hour] = (ofSource.counts[hour] ?? 0) + (counts[hour] ?? 0);
    ofSource.openings[hour] = (ofSource.openings[hour] ?? 0) + (openings[hour] ?? 0);
  }
}

/** From the first hour with a contribution to the last. */
function trimmed({ place, firstHour, counts, openings }: Hours): HoursOfPlace {
  const first = Math.max(
    0,
    counts.findIndex((count) => count > 0),
  );
  const end = counts.findLastIndex((count) => count > 0) + 1;
  const own = counts.subarray(first, end);
  const total = own.reduce((sum, one) => sum + one, 0);
  return { place, firstHour: firstHour + first, counts: own, openings: openings.subarray(first, end), total };
}
