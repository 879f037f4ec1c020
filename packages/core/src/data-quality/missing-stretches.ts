import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { formatWindow } from "../model/time-window.js";
import type { DataFlaw } from "./data-flaw.js";
import { type HoursOfPlace, hourMilliseconds, hoursByPlace } from "./hours-by-place.js";
import { placeNames } from "./places.js";
import type { QualityOptions } from "./quality-options.js";
import { wasLookedAt } from "./was-looked-at.js";

/** A weekend with a day off beside it is no flaw. Ours. */
const leastHours = 72;
/** How many times longer than any silence around it. Ours: a Christmas of a real community reached 3.2. */
const leastTimes = 5;
/** What surrounds it, on either side: four weeks, so that weekends are in it, and so many contributions. Ours. */
const neighbourHours = 28 * 24;
const neighbourContributions = 50;
/** A venue that is silent for longer was left, or has its season. Ours. */
const mostHoursOfVenue = 92 * 24;
/** While a venue is silent the rest of its source goes on at so much of its pace, or it is the community that gets quiet. Ours. */
const leastPaceElsewhere = 0.5;
/** Farther away it is no neighbourhood any more. */
const farthestHours = 183 * 24;

/**
 * Stretches of at least 3 days from which nothing was read although the weeks before and after are lively: nobody
 * contributed for at least 5 times as long as in any silence of the four weeks and 50 contributions on either side. Such
 * a stretch was most likely not collected, as when a month was collected only in part; a community that closes for a
 * while looks the same.
 *
 * Looked for in each source, and in its largest venues where the source as a whole was not silent: there at most 92 days,
 * while the rest of the source goes on at half of its pace or more, since channels are left and have their season. What a source itself
 * declares as a gap is not told again. A silence at the begin or end of the data is none: nothing surrounds it.
 *
 * @returns The stretches, place by place in the order of time; or that no place has a neighbourhood on both sides.
 * @example
 * const daily = (day) => ({ kind: "contribution", id: `${day}`, type: "opening", at: new Date(Date.UTC(2026, 0, day)).toISOString() });
 * const days = Array.from({ length: 200 }, (_, index) => index + 1);
 * const found = (kept) => missingStretches(createDataset(kept.map(daily)))._unsafeUnwrap().map(({ window }) => [window.from, window.until]);
 * found(days) // => []
 * found(days.filter((day) => day < 90 || day >= 105)) // => [["2026-03-30T01:00:00.000Z", "2026-04-15T00:00:00.000Z"]]
 */
export function missingStretches(
  dataset: CommunityDataset,
  { asOf = Number.POSITIVE_INFINITY }: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const hours = hoursByPlace(dataset, asOf);
  const least = 2 * neighbourContributions;
  const judged = hours.filter(({ counts, total }) => total >= least && counts.length > 2 * neighbourHours);
  if (judged.length === 0) {
    const most = hours.reduce((largest, { total }) => Math.max(largest, total), 0);
    if (most < least) return insufficientData("missing-stretches@1", "too-few-contributions", least, most);
    const days = Math.floor(Math.max(...hours.map(({ counts }) => counts.length)) / 24);
    return insufficientData("missing-stretches@1", "too-few-days", (2 * neighbourHours) / 24, days);
  }
  const found = judged.flatMap((one) => {
    const whole = hours.find(({ place }) => place.venue === undefined && place.source === one.place.source);
    const isOdd = (begin: number, end: number): boolean =>
      one.place.venue === undefined || whole === undefined || goesOnElsewhere(one, whole, begin, end);
    return stretchesOf(dataset, one, isOdd);
  });
  return ok(found.filter((flaw) => flaw.venue === undefined || !found.some((whole) => covers(whole, flaw))));
}

function covers(whole: DataFlaw, part: DataFlaw): boolean {
  if (whole.venue !== undefined || whole.source !== part.source) return false;
  return whole.window.from < part.window.until && whole.window.until > part.window.from;
}

/** Whether a venue alone is silent, and not for longer than a reading is likely to fail. */
function goesOnElsewhere(venue: HoursOfPlace, whole: HoursOfPlace, begin: number, end: number): boolean {
  if (end - begin > mostHoursOfVenue) return false;
  const sum = ({ counts, firstHour }: HoursOfPlace, from: number, until: number): number => {
    const shift = venue.firstHour - firstHour;
    return counts.subarray(Math.max(0, from + shift), Math.max(0, until + shift)).reduce((all, one) => all + one, 0);
  };
  const before = sum(whole, begin - neighbourHours, begin) - sum(venue, begin - neighbourHours, begin);
  return sum(whole, begin, end) / (end - begin) >= (leastPaceElsewhere * before) / neighbourHours && before > 0;
}

function stretchesOf(
  dataset: CommunityDataset,
  hours: HoursOfPlace,
  isOdd: (begin: number, end: number) => boolean,
): readonly DataFlaw[] {
  const { counts, firstHour, place } = hours;
  const found: DataFlaw[] = [];
  let begin = 0;
  for (let hour = 0; hour <= counts.length; hour++) {
    if (hour < counts.length && counts[hour] === 0) continue;
    if (hour - begin >= leastHours && begin > 0 && hour < counts.length && isOdd(begin, hour)) {
      const usual = usualSilence(counts, begin, hour);
      const window = { from: (firstHour + begin) * hourMilliseconds, until: (firstHour + hour) * hourMilliseconds };
      if (usual !== undefined && wasLookedAt(dataset, place, (window.from + window.until) / 2)) {
        found.push({
          type: "missing-stretch",
          certainty: "likely",
          ...placeNames(place),
          window: formatWindow(window),
          params: { days: (hour - begin) / 24, usualDays: usual.longest / 24 },
          sampleSize: usual.contributions,
          sampleOf: "contributions",
          remedy: "read-again",
        });
      }
    }
    begin = hour + 1;
  }
  return found;
}

/** The longest silence around a stretch of silence; nothing if that is too long or there is no neighbourhood. */
function usualSilence(
  counts: Uint32Array,
  begin: number,
  end: number,
): { readonly longest: number; readonly contributions: number } | undefined {
  const most = (end - begin) / leastTimes;
  let [longest, contributions] = [1, 0];
  for (const [start, step] of [
    [begin - 1, -1],
    [end, 1],
  ] as const) {
    let [seen, silent, walked] = [0, 0, 0];
    for (let hour = start; walked < neighbourHours || seen < neighbourContributions; hour += step, walked++) {
      if (walked >= farthestHours || hour < 0 || hour >= counts.length) return undefined;
      const count = counts[hour] ?? 0;
      seen += count;
      silent = count === 0 ? silent + 1 : 0;
      longest = Math.max(longest, silent);
      if (longest > most) return undefined;
    }
    contributions += seen;
  }
  return { longest, contributions };
}
