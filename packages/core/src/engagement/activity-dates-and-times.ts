import { ok, type Result } from "neverthrow";
import { countedTypes, needsOfTypes } from "../activity/counted-types.js";
import { seenTogether } from "../activity/observation/seen-together.js";
import type { Stretches } from "../activity/observation/stretches.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import type { AttributionOptions } from "../activity/people/attributed-contributions.js";
import { insufficientData } from "../activity/refusals.js";
import { hourOfWeek } from "../activity/rhythm/hour-of-week.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { Refusal } from "../model/errors.js";
import type { Caveat } from "../model/measurement.js";
import { formatWindow, type IsoWindow } from "../model/time-window.js";
import type { TimeZone } from "../model/time-zone.js";

/** Which contributions are counted, by the clock of which zone. */
export interface DatesAndTimesOptions extends AttributionOptions {
  /** Absent: UTC. */
  readonly timeZone?: TimeZone;
}

/** A number for each hour of the week: seven days from Monday on, each with 24 hours from midnight on. */
export type ByHourOfWeek = readonly (readonly number[])[];

/** When in the week people contribute. */
export interface ActivityDatesAndTimes {
  readonly contributions: ByHourOfWeek;
  /** For how many hours each hour of the week was looked at: what makes the counts compare. */
  readonly hoursObserved: ByHourOfWeek;
  /** The sum of the counts. */
  readonly total: number;
  readonly timeZone: TimeZone;
  readonly window: IsoWindow;
  readonly definition: string;
  readonly caveats: readonly Caveat[];
}

const hourMilliseconds = 3_600_000;
/** Clocks change at whole quarters of an hour, so a quarter lies in one hour of the week. */
const quarterMilliseconds = 900_000;

/**
 * In which hours of the week people contribute, by the clock of a time zone: 7 × 24 counts, and for how many hours each
 * of these hours was looked at.
 *
 * Divide the one by the other before hours are compared: a window seldom holds as many Mondays as Sundays, a gap takes
 * hours out, and where clocks change an hour of a Sunday is missing or comes twice. No hour is judged: what is night
 * for one is day for another, and a zone is that of the question, not of each contributor. Counted is what people did,
 * known or not, of all types that the source shows, unless types are named, in the stretches in which every venue was
 * looked at that was for a third of the window; the others are left out. Counts of what happened. Refused as
 * `window-not-seen` where under a third of the window was looked at, as `no-contributions` where nobody contributed,
 * and where authors cannot be seen.
 *
 * @throws RangeError if the window does not end after it begins, a type is unknown or there is no such zone.
 * @see https://chaoss.community/?p=3444 CHAOSS, Activity Dates and Times
 * @example
 * // Monday, 5 January 2026, half past nine in Amsterdam.
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-05T08:30:00Z", author: "ann", conversation: "c" },
 * ]);
 * const window = { from: Date.UTC(2026, 0, 5), until: Date.UTC(2026, 0, 19) };
 * const week = activityDatesAndTimes(dataset, { window, timeZone: "Europe/Amsterdam" })._unsafeUnwrap();
 * [week.contributions[0][9], week.hoursObserved[0][9], week.hoursObserved[1][9]] // => [1, 1.5, 2]
 */
export function activityDatesAndTimes(
  dataset: CommunityDataset,
  { window, types, timeZone = "UTC" }: DatesAndTimesOptions,
): Result<ActivityDatesAndTimes, Refusal> {
  const definition = "activity-dates-and-times@1";
  const counted = countedTypes(types);
  const place = hourOfWeek(timeZone);
  const needs = needsOfTypes(types);
  return venuesForFigure(dataset, definition, needs, window).andThen((shown) =>
    seenTogether(dataset, definition, { needs, venues: shown.venues, window }).andThen((seen) => {
      const { stretches, venues, caveats } = seen;
      const { counts, total } = countsOf(dataset, stretches, { counted, venues, place });
      if (total === 0) return insufficientData(definition, "no-contributions", 1, 0);
      return ok({
        contributions: byHourOfWeek(counts),
        hoursObserved: byHourOfWeek(hoursIn(stretches, place)),
        total,
        timeZone,
        window: formatWindow(window),
        definition,
        caveats,
      });
    }),
  );
}

interface Counting {
  readonly counted: Uint8Array;
  readonly venues: Uint8Array;
  readonly place: (at: number) => number;
}

function countsOf(
  dataset: CommunityDataset,
  seen: Stretches,
  { counted, venues, place }: Counting,
): { readonly counts: Float64Array; readonly total: number } {
  const { contributions, people } = dataset;
  const counts = new Float64Array(168);
  let [total, quarter, hour] = [0, Number.NaN, 0];
  for (const stretch of seen) {
    const { start, end } = windowRows(dataset, stretch);
    for (let row = start; row < end; row++) {
      if (counted[contributions.type[row] ?? 0] !== 1 || venues[contributions.venue[row] ?? -1] !== 1) continue;
      if (people.automated[contributions.author[row] ?? -1] === 1) continue;
      const at = contributions.at[row] ?? 0;
      const own = Math.floor(at / quarterMilliseconds);
      // Contributions come in order of time: most are in the quarter of the one before.
      if (own !== quarter) [quarter, hour] = [own, place(at)];
      counts[hour] = (counts[hour] ?? 0) + 1;
      total++;
    }
  }
  return { counts, total };
}

function hoursIn(seen: Stretches, place: (at: number) => number): Float64Array {
  const observed = new Float64Array(168);
  for (const { from, until } of seen) {
    for (let at = from; at < until; ) {
      const next = Math.min(until, (Math.floor(at / quarterMilliseconds) + 1) * quarterMilliseconds);
      const hour = place(at);
      observed[hour] = (observed[hour] ?? 0) + next - at;
      at = next;
    }
  }
  return observed.map((milliseconds) => milliseconds / hourMilliseconds);
}

function byHourOfWeek(hours: Float64Array): ByHourOfWeek {
  return Array.from({ length: 7 }, (_, weekday) => [...hours.subarray(weekday * 24, weekday * 24 + 24)]);
}
