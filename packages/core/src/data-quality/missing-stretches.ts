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
/**
 * How unlikely, in nats, so long a silence must be if what begins conversations goes on as often as on the quieter side: one
 * in three million, as for months. A community of an opening every other day is silent for two weeks now and then. Ours.
 */
const leastSurprise = 15;
/** Where fewer of the contributions around are openings, days with contributions are what happens by itself. Ours. */
const leastOpenings = 0.05;
/** A venue that is silent for longer was left, or has its season. Ours. */
const mostHoursOfVenue = 92 * 24;
/** While a venue is silent the rest of its source goes on at so much of its pace, or it is the community that gets quiet. Ours. */
const leastPaceElsewhere = 0.5;
/** Farther away it is no neighbourhood any more. */
const farthestHours = 183 * 24;

/**
 * Stretches of at least 3 days from which nothing was read although the weeks before and after are lively: nobody
 * contributed for at least 5 times as long as in any silence of the four weeks and 50 contributions on either side, and by the
 * openings of the quieter side so long a silence has a chance of at most e^-15 (by its days with contributions, where openings
 * are not read). Such
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
      const usual = usualSilence(hours, begin, hour);
      const window = { from: (firstHour + begin) * hourMilliseconds, until: (firstHour + hour) * hourMilliseconds };
      const isUnlikely = usual !== undefined && (usual.surpriseADay * (hour - begin)) / 24 >= leastSurprise;
      if (isUnlikely && wasLookedAt(dataset, place, (window.from + window.until) / 2)) {
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

/** What is usual around a stretch of silence. */
interface UsualSilence {
  /** The longest silence, in hours. */
  readonly longest: number;
  readonly contributions: number;
  /** How unlikely each day of silence is, in nats, on the quieter side. */
  readonly surpriseADay: number;
}

/** The longest silence around a stretch of silence; nothing if that is too long or there is no neighbourhood. */
function usualSilence(hours: HoursOfPlace, begin: number, end: number): UsualSilence | undefined {
  const { counts } = hours;
  const most = (end - begin) / leastTimes;
  let [longest, contributions, surpriseADay] = [1, 0, Number.POSITIVE_INFINITY];
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
    const from = step < 0 ? begin - walked : end;
    surpriseADay = Math.min(surpriseADay, surpriseOfDay(hours, from, from + walked));
  }
  return { longest, contributions, surpriseADay };
}

/**
 * How unlikely a day of silence is by some hours, in nats: by openings, which happen by themselves while replies follow them;
 * where these are not read, by days with contributions, drawn to the middle as if two days more were seen (Laplace).
 */
function surpriseOfDay({ counts, openings }: HoursOfPlace, from: number, until: number): number {
  const days = (until - from) / 24;
  const sum = (column: Uint32Array): number => column.subarray(from, until).reduce((all, one) => all + one, 0);
  const opened = sum(openings);
  if (opened >= leastOpenings * sum(counts)) return opened / days;
  let silent = 1;
  for (let hour = from; hour < until; hour += 24)
    if (counts.subarray(hour, Math.min(hour + 24, until)).every((count) => count === 0)) silent++;
  return Math.log((days + 2) / silent);
}
