import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant } from "../model/instant.js";
import { dayMilliseconds, formatWindow } from "../model/time-window.js";
import { type BusyHours, busyHours, hoursOfDay } from "./busy-hours.js";
import type { DataFlaw } from "./data-flaw.js";
import { hoursByPlace } from "./hours-by-place.js";
import { localHour } from "./local-hour.js";
import { placeNames } from "./places.js";
import type { QualityOptions } from "./quality-options.js";

/** What is compared, on either side of a day. Ours: four whole weeks. */
const sideDays = 28;
/** So much likelier, in nats, the shifted rhythm is than the unshifted one, near the day and a month on. Ours: measured. */
const leastSurprise = 30;
/** The shifted rhythm must explain so much of what the unshifted one does not. Ours: a mixture of members shifts no clock. */
const leastExplained = 0.7;
/** In these months clocks change by an hour somewhere, which a source in another zone shows. */
const monthsOfClockChange: ReadonlySet<string> = new Set(["03", "04", "09", "10", "11"]);

/**
 * Days on which the daily rhythm of a source moves by whole hours and stays there: times were written by another clock or
 * in another time zone from then on. Waits across that day, rhythms and days cut are wrong on one side.
 *
 * Hours in which more than usual happened are compared over four weeks on either side of each day. The rhythm after, moved
 * back by 1 to 23 hours, must be e^30 times likelier by the rhythm before than as it is, must explain 70 % of the
 * difference, and must still stand four to eight weeks on, where there are data. A shift by one hour in March, April or
 * September to November cannot be told from summer time and is not told.
 *
 * @returns The days, source by source in the order of time; or that no source has eight weeks of data.
 * @throws RangeError if there is no such zone.
 * @example
 * const at = (day, hour) => ({ kind: "contribution", id: `${day}/${hour}`, type: "opening", at: new Date(Date.UTC(2026, 0, day, hour)).toISOString() });
 * const days = Array.from({ length: 150 }, (_, index) => index + 1);
 * const dataset = createDataset(days.flatMap((day) => [9, 10, 11, 14, 16].map((hour) => at(day, day > 70 ? hour + 3 : hour))));
 * clockShifts(dataset)._unsafeUnwrap().map(({ window, params }) => [window.from, params.hours]) // => [["2026-03-12T00:00:00.000Z", 3]]
 */
export function clockShifts(
  dataset: CommunityDataset,
  { asOf = Number.POSITIVE_INFINITY, timeZone = "UTC" }: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const local = localHour(timeZone);
  const sources = hoursByPlace(dataset, asOf).filter(({ place }) => place.venue === undefined);
  const rhythms = sources.map((hours) => ({ place: hours.place, total: hours.total, busy: busyHours(hours, local) }));
  const days = rhythms.reduce((longest, { busy }) => Math.max(longest, busy.days), 0);
  if (days < 2 * sideDays) return insufficientData("clock-shifts@1", "too-few-days", 2 * sideDays, days);
  return ok(
    rhythms.flatMap(({ place, busy }) =>
      shiftsOf(busy).map(({ day, hours }): DataFlaw => {
        const from = (busy.firstDay + day) * dayMilliseconds;
        return {
          type: "clock-shift",
          certainty: "likely",
          ...placeNames(place),
          window: formatWindow({ from, until: from + dayMilliseconds }),
          params: { hours },
          sampleSize: 2 * sideDays,
          sampleOf: "days",
          remedy: "correct-times",
        };
      }),
    ),
  );
}

/** A day on which the clock moved forward (or, below 0, back) by so many hours, and how much that explains. */
interface Shift {
  readonly day: number;
  readonly hours: number;
  readonly surprise: number;
}

/** Of each run of days at which a shift is seen, the day at which it is seen best. */
function shiftsOf(busy: BusyHours): readonly Shift[] {
  const found: Shift[] = [];
  let best: Shift | undefined;
  for (let day = sideDays; day <= busy.days - sideDays + 1; day++) {
    const shift = day + sideDays <= busy.days ? shiftAt(busy, day) : undefined;
    if (shift !== undefined && (best === undefined || shift.surprise > best.surprise)) best = shift;
    if (shift !== undefined || best === undefined) continue;
    if (stays(busy, best) && !isSummerTime(busy, best)) found.push(best);
    best = undefined;
  }
  return found;
}

function shiftAt(busy: BusyHours, day: number): Shift | undefined {
  const [before, after] = [busy.share(day - sideDays, day), busy.share(day, day + sideDays)];
  const plain = surprise(before, after, 0);
  let best: Shift | undefined;
  for (let hours = 1; hours < hoursOfDay; hours++) {
    const gained = plain - surprise(before, after, hours);
    if (gained > (best?.surprise ?? leastSurprise))
      best = { day, hours: hours > 12 ? hours - hoursOfDay : hours, surprise: gained };
  }
  return best !== undefined && best.surprise >= leastExplained * plain ? best : undefined;
}

/** Whether the rhythm four weeks on is still the shifted one. */
function stays(busy: BusyHours, { day, hours }: Shift): boolean {
  const from = day + sideDays;
  if (from + sideDays > busy.days) return true;
  const [before, later] = [busy.share(day - sideDays, day), busy.share(from, from + sideDays)];
  const back = (hours + hoursOfDay) % hoursOfDay;
  return surprise(before, later, 0) - surprise(before, later, back) >= leastSurprise;
}

function isSummerTime(busy: BusyHours, { day, hours }: Shift): boolean {
  if (Math.abs(hours) !== 1) return false;
  return monthsOfClockChange.has(formatInstant((busy.firstDay + day) * dayMilliseconds).slice(5, 7));
}

/** How unlikely the rhythm after is by the rhythm before moved forward by so many hours, in nats. */
function surprise(before: Float64Array, after: Float64Array, hours: number): number {
  let sum = 0;
  for (let hour = 0; hour < hoursOfDay; hour++) {
    const [seen, expected] = [after[hour] ?? 0, before[(hour - hours + hoursOfDay) % hoursOfDay] ?? 0];
    sum += seen * Math.log(seen / expected) + (1 - seen) * Math.log((1 - seen) / (1 - expected));
  }
  return sum * sideDays;
}
