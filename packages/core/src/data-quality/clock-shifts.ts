import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { Refusal } from "../model/errors.js";
import { formatInstant, instantOf } from "../model/instant.js";
import { dayMilliseconds, formatWindow } from "../model/time-window.js";
import { type BusyHours, busyHours, hoursOfDay } from "./busy-hours.js";
import type { DataFlaw } from "./data-flaw.js";
import { halfCollectedMonths } from "./half-collected-months.js";
import { hoursByPlace } from "./hours-by-place.js";
import { localHour } from "./local-hour.js";
import { placeNames } from "./places.js";
import type { QualityOptions } from "./quality-options.js";
import { isShiftOfEverybody } from "./shift-of-everybody.js";

/** What is compared, on either side of a day. Ours: a quarter, so that small communities show a rhythm too. */
const sideDays = 91;
/** So much likelier, in nats, the shifted rhythm is than the unshifted one. Ours: sound simulated communities reach half. */
const leastSurprise = 35;
/** A quarter with fewer busy hours has no rhythm to compare. Ours. */
const leastBusyHours = 250;
/** Two samples of one rhythm differ by one nat an hour of the day (Wilks). */
const chanceSurprise = hoursOfDay;
/** The shift must explain so much of what lies beyond chance. Ours: members from elsewhere change a rhythm, and shift none. */
const leastExplained = 0.7;
/** And each half of a quarter must show so much of it. Ours. */
const leastOfHalf = 0.4;
/** So many days on either side alone must show it too, to so much a day: a rhythm that drifts shifts on no day. Ours. */
const nearDays = 28;
const leastOfNear = 0.25;
/** In these months clocks change by an hour somewhere, which a source in another zone shows. */
const monthsOfClockChange: ReadonlySet<string> = new Set(["03", "04", "09", "10", "11"]);

/**
 * Days on which the daily rhythm of a source moves by whole hours and stays there: times were written by another clock or
 * in another time zone from then on. Waits across that day, rhythms and days cut are wrong on one side.
 *
 * Hours in which more than usual happened are compared over a quarter on either side of each day: of all contributions,
 * and of openings alone, because replies follow at their own time. In one of the two the rhythm after, moved back by 1 to 23
 * hours, must be e^35 times likelier by the rhythm before than as it is, and must explain 70 % of the difference beyond
 * chance, and each half of the two quarters must show it; and people who were there before and after must have moved themselves, without the one
 * who shows it most: somebody who goes changes a rhythm and moves nobody. Beside a month that lacks hours nothing is told. A shift by one hour in March, April or September to November cannot be told from summer time and is not told.
 *
 * @returns The days, source by source in the order of time; or that no source has half a year of data.
 * @throws RangeError if there is no such zone.
 * @example
 * const at = (day, hour) => ({ kind: "contribution", id: `${day}/${hour}`, type: "opening", at: new Date(Date.UTC(2026, 0, day, hour)).toISOString() });
 * const days = Array.from({ length: 200 }, (_, index) => index + 1);
 * const dataset = createDataset(days.flatMap((day) => [9, 10, 11, 14, 16].map((hour) => at(day, day > 100 ? hour + 3 : hour))));
 * clockShifts(dataset)._unsafeUnwrap().map(({ window, params }) => [window.from, params.hours, params.direction]) // => [["2026-04-11T00:00:00.000Z", 3, "later"]]
 */
export function clockShifts(
  dataset: CommunityDataset,
  { asOf = Number.POSITIVE_INFINITY, timeZone = "UTC" }: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const local = localHour(timeZone);
  const sources = hoursByPlace(dataset, asOf).filter(({ place }) => place.venue === undefined);
  const days = Math.floor(sources.reduce((longest, { counts }) => Math.max(longest, counts.length), 0) / hoursOfDay);
  if (days < 2 * sideDays) return insufficientData("clock-shifts@1", "too-few-days", 2 * sideDays, days);
  const lacking = halfCollectedMonths(dataset, { asOf, timeZone })
    .unwrapOr([])
    .filter(({ type }) => type === "missing-hours");
  return ok(
    sources.flatMap(({ place, firstHour, counts, openings }) => {
      const rhythms = [counts, openings].map((series) => busyHours(firstHour, series, local));
      return shiftsOf(rhythms).flatMap(({ day, hours }): readonly DataFlaw[] => {
        const from = (Math.floor(local(firstHour) / hoursOfDay) + day) * dayMilliseconds;
        const isNear = ({ source, window }: DataFlaw): boolean =>
          source === place.source &&
          instantOf(window.from) < from + sideDays * dayMilliseconds &&
          instantOf(window.until) > from - sideDays * dayMilliseconds;
        if (lacking.some(isNear)) return [];
        const length = sideDays * dayMilliseconds;
        const sides = { before: { from: from - length, until: from }, after: { from, until: from + length } };
        if (!isShiftOfEverybody(dataset, place, sides, hours, local)) return [];
        return [
          {
            type: "clock-shift",
            certainty: "likely",
            ...placeNames(place),
            window: formatWindow({ from, until: from + dayMilliseconds }),
            params: { hours: Math.abs(hours), direction: hours < 0 ? "earlier" : "later" },
            sampleSize: 2 * sideDays,
            sampleOf: "days",
            remedy: "correct-times",
          },
        ];
      });
    }),
  );
}

/** A day on which the clock moved forward (or, below 0, back) by so many hours, and how much that explains. */
interface Shift {
  readonly day: number;
  readonly hours: number;
  readonly surprise: number;
}

/** The days at which a shift is seen, the clearest first, and none within a quarter of a clearer one. */
function shiftsOf(rhythms: readonly BusyHours[]): readonly Shift[] {
  const days = rhythms[0]?.days ?? 0;
  const seen: Shift[] = [];
  for (let day = sideDays; day + sideDays <= days; day++)
    seen.push(...rhythms.flatMap((busy) => shiftAt(busy, day) ?? []));
  const found: Shift[] = [];
  for (const shift of seen.toSorted((one, other) => other.surprise - one.surprise))
    if (found.every(({ day }) => Math.abs(day - shift.day) > sideDays)) found.push(shift);
  return found
    .filter((shift) => !isSummerTime(rhythms[0]?.firstDay ?? 0, shift))
    .sort((one, other) => one.day - other.day);
}

function shiftAt(busy: BusyHours, day: number): Shift | undefined {
  const [before, after] = [busy.share(day - sideDays, day), busy.share(day, day + sideDays)];
  if (Math.min(busyHoursIn(before), busyHoursIn(after)) < leastBusyHours) return undefined;
  const plain = surprise(before, after, 0);
  let best: Shift | undefined;
  for (let hours = 1; hours < hoursOfDay; hours++) {
    const gained = plain - surprise(before, after, hours);
    if (gained <= (best?.surprise ?? leastSurprise)) continue;
    best = { day, hours: hours > hoursOfDay / 2 ? hours - hoursOfDay : hours, surprise: gained };
  }
  if (best === undefined || best.surprise < leastExplained * (plain - chanceSurprise)) return undefined;
  return isSteady(busy, best) ? best : undefined;
}

function busyHoursIn(shares: Float64Array): number {
  return shares.reduce((sum, share) => sum + share, 0) * sideDays;
}

/** Whether the shift stands in each half of the quarters before and after: a month that lacks hours moves only one. */
function isSteady(busy: BusyHours, { day, hours, surprise: gained }: Shift): boolean {
  const half = Math.floor(sideDays / 2);
  const gainOf = (before: Float64Array, after: Float64Array): number =>
    surprise(before, after, 0) - surprise(before, after, (hours + hoursOfDay) % hoursOfDay);
  const [before, after] = [busy.share(day - sideDays, day), busy.share(day, day + sideDays)];
  const near = gainOf(busy.share(day - nearDays, day), busy.share(day, day + nearDays));
  if (near < leastOfNear * gained) return false;
  return [
    gainOf(busy.share(day - sideDays, day - half), after),
    gainOf(busy.share(day - half, day), after),
    gainOf(before, busy.share(day, day + half)),
    gainOf(before, busy.share(day + half, day + sideDays)),
  ].every((gain) => gain >= leastOfHalf * gained);
}

function isSummerTime(firstDay: number, { day, hours }: Shift): boolean {
  if (Math.abs(hours) !== 1) return false;
  return monthsOfClockChange.has(formatInstant((firstDay + day) * dayMilliseconds).slice(5, 7));
}

/** How unlikely the rhythm after is by the rhythm before moved forward by so many hours, in nats for a quarter like this. */
function surprise(before: Float64Array, after: Float64Array, hours: number): number {
  let sum = 0;
  for (let hour = 0; hour < hoursOfDay; hour++) {
    const [seen, expected] = [after[hour] ?? 0, before[(hour - hours + hoursOfDay) % hoursOfDay] ?? 0];
    sum += seen * Math.log(seen / expected) + (1 - seen) * Math.log((1 - seen) / (1 - expected));
  }
  return sum * sideDays;
}
