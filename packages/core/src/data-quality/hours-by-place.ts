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
  const { contributions, people, venues } = dataset;
  const { at, author, type, venue } = contributions;
  const { automated } = people;
  const end = rowsUntil(dataset, until);
  if (end === 0) return [];
  const lastHour = Math.floor((contributions.at[end - 1] ?? 0) / hourMilliseconds);
  const firstHour = Math.max(Math.floor((contributions.at[0] ?? 0) / hourMilliseconds), lastHour - mostHours);
  const length = lastHour - firstHour + 1;
  const all = places(dataset, until).map((place) => ({
    place,
    counts: new Uint32Array(length),
    openings: new Uint32Array(length),
  }));
  const ofVenue = venues.map((_, one) => all.filter(({ place }) => place.venues[one] === 1));
  let [hour, begin] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < end; row++) {
    const person = author[row] ?? -1;
    if (person >= 0 && automated[person] === 1) continue;
    const moment = at[row] ?? 0;
    // In the order of time: the hour changes rarely.
    if (!(moment < begin + hourMilliseconds)) {
      hour = Math.floor(moment / hourMilliseconds);
      begin = hour * hourMilliseconds;
    }
    const index = hour - firstHour;
    if (index < 0) continue;
    const opens = type[row] === contributionTypeCode.opening;
    const own = ofVenue[venue[row] ?? -1] ?? [];
    for (let which = 0; which < own.length; which++) countIn(own[which], index, opens);
  }
  return all.map((hours) => trimmed({ ...hours, firstHour }));
}

function countIn(hours: Pick<HoursOfPlace, "counts" | "openings"> | undefined, index: number, opens: boolean): void {
  if (hours === undefined) return;
  hours.counts[index] = (hours.counts[index] ?? 0) + 1;
  if (opens) hours.openings[index] = (hours.openings[index] ?? 0) + 1;
}

/** From the first hour with a contribution to the last. */
function trimmed({ place, firstHour, counts, openings }: Omit<HoursOfPlace, "total">): HoursOfPlace {
  const first = Math.max(
    0,
    counts.findIndex((count) => count > 0),
  );
  const end = counts.findLastIndex((count) => count > 0) + 1;
  const own = counts.subarray(first, end);
  const total = own.reduce((sum, one) => sum + one, 0);
  return { place, firstHour: firstHour + first, counts: own, openings: openings.subarray(first, end), total };
}
