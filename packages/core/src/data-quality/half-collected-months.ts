import { ok, type Result } from "neverthrow";
import { insufficientData } from "../activity/refusals.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { startOfDate } from "../model/calendar-window.js";
import type { Refusal } from "../model/errors.js";
import { daysSince1970, formatInstant } from "../model/instant.js";
import { dayMilliseconds, formatWindow, type TimeWindow } from "../model/time-window.js";
import { bernoulliDivergence } from "../stats/bernoulli-divergence.js";
import { type ActiveBlocks, activeBlocks, blocksOfDay } from "./active-blocks.js";
import type { DataFlaw } from "./data-flaw.js";
import { hoursByPlace } from "./hours-by-place.js";
import { localHour } from "./local-hour.js";
import { type Place, placeNames } from "./places.js";
import type { QualityOptions } from "./quality-options.js";
import { wasLookedAt } from "./was-looked-at.js";

/** What a month is held against, on either side. Ours: four whole weeks. */
const neighbourDays = 28;
/**
 * How unlikely a month must be by its neighbours, in nats: one in three million where days are independent, so that ten
 * years of months in twenty places give a false alarm in one of a thousand communities, and rarely where they are not.
 * Ours.
 */
const leastSurprise = 15;
/** Fewer silences than this are one holiday or two, whatever their length. Ours. */
const leastRuns = 4;

/**
 * On the days that are there it is as lively as around: so much of it at least, by contributions on a day that has any. A
 * quiet month has quiet days too. Ours.
 */
const leastPace = 0.75;

/**
 * Replies come in company: a quiet month, or one without the person who answers, has many silent days that are no accident.
 * Openings come by themselves, so silent days must be as unlikely by them too, where they are at least such a share. Ours.
 */
const leastOpenings = 0.05;
/** The same for openings alone, beside the bound for everything: one in twenty thousand. Ours. */
const leastSurpriseOfOpenings = 10;

/** A month of a place, as a range of its days. */
interface Month {
  readonly place: Place;
  readonly blocks: ActiveBlocks;
  /** Those of openings alone; absent where hardly anything is an opening. */
  readonly openings: ActiveBlocks | undefined;
  readonly from: number;
  readonly until: number;
}

/** What is missing from a month. */
interface Missing {
  readonly type: "missing-days" | "missing-hours";
  readonly params: Readonly<Record<string, number>>;
}

/**
 * Calendar months from which scattered days are missing, or always the same hours, by comparison with the four weeks on
 * either side.
 *
 * `missing-days`: days without any contribution lie in at least 4 places of the month, so many have a chance of at most
 * e^-15 if days are silent as often as on the quieter side, and on the days that are left there is as much going on as
 * around, to three quarters at least. `missing-hours`: in a quarter of the day nothing was contributed all month, with the
 * same bound, although the month has contributions on at least half of its days.
 *
 * Where conversations are opened, days and hours without an opening must be unlikely too (e^-10): replies come in company, and
 * go with whoever writes them.
 *
 * A month that is thinner evenly cannot be told from a quiet one, and is not looked for.
 *
 * @returns The months, place by place in the order of time; or that no place has a month with four weeks on either side.
 * @throws RangeError if there is no such zone.
 * @example
 * const hourly = (hour) => ({ kind: "contribution", id: `${hour}`, type: "opening", at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString() });
 * const hours = Array.from({ length: 24 * 150 }, (_, index) => index);
 * const found = (kept) => halfCollectedMonths(createDataset(kept.map(hourly)))._unsafeUnwrap().map(({ type }) => type);
 * const inMarch = (hour) => hour >= 24 * 59 && hour < 24 * 90;
 * found(hours) // => []
 * found(hours.filter((hour) => !inMarch(hour) || hour % 24 < 12)) // => ["missing-hours"]
 * found(hours.filter((hour) => !inMarch(hour) || Math.floor(hour / 24) % 2 === 0)) // => ["missing-days"]
 */
export function halfCollectedMonths(
  dataset: CommunityDataset,
  { asOf = Number.POSITIVE_INFINITY, timeZone = "UTC" }: QualityOptions = {},
): Result<readonly DataFlaw[], Refusal> {
  const local = localHour(timeZone);
  const hours = hoursByPlace(dataset, asOf);
  const months = hours.flatMap((one) => {
    const opened = one.openings.reduce((sum, count) => sum + count, 0);
    const openings =
      opened < leastOpenings * one.total ? undefined : activeBlocks({ ...one, counts: one.openings }, local);
    return monthsOf(one.place, activeBlocks(one, local), openings);
  });
  if (months.length === 0) {
    const days = Math.floor(hours.reduce((most, { counts }) => Math.max(most, counts.length), 0) / 24);
    return insufficientData("half-collected-months@1", "too-few-days", 2 * neighbourDays + 31, days);
  }
  return ok(
    months.flatMap((month) => {
      const told = [...missingDays(month), ...missingHours(month)];
      // Most months have nothing to tell, and where a month begins in a time zone is dear to find.
      if (told.length === 0) return [];
      const window = windowOf(month, timeZone);
      if (!wasLookedAt(dataset, month.place, (window.from + window.until) / 2)) return [];
      return told.map((missing) => flaw(missing, month.place, window));
    }),
  );
}

/** The calendar months with enough days of data on either side. */
function monthsOf(place: Place, blocks: ActiveBlocks, openings: ActiveBlocks | undefined): readonly Month[] {
  const months: Month[] = [];
  for (let from = 0; from < blocks.days; ) {
    const until = Math.min(blocks.days, nextMonth(blocks.firstDay + from) - blocks.firstDay);
    if (from >= neighbourDays && until + neighbourDays <= blocks.days)
      months.push({ place, blocks, openings, from, until });
    from = until;
  }
  return months;
}

/** The day on which the month after that of a day begins, in days since 1970. */
function nextMonth(day: number): number {
  const [year = 0, month = 0] = formatInstant(day * dayMilliseconds)
    .split("-", 2)
    .map(Number);
  return month === 12 ? daysSince1970(year + 1, 1, 1) : daysSince1970(year, month + 1, 1);
}

function windowOf({ blocks, from, until }: Month, timeZone: string): TimeWindow {
  const startOf = (day: number): number =>
    startOfDate(formatInstant((blocks.firstDay + day) * dayMilliseconds).slice(0, 10), timeZone);
  return { from: startOf(from), until: startOf(until) };
}

function missingDays({ blocks, openings, from, until }: Month): readonly Missing[] {
  const { perDay } = blocks;
  const days = until - from;
  let [silent, runs] = [0, 0];
  for (let day = from; day < until; day++) {
    if ((perDay[day] ?? 0) > 0) continue;
    silent++;
    if (day === from || (perDay[day - 1] ?? 0) > 0) runs++;
  }
  if (runs < leastRuns || silent === days) return [];
  const isUnlikely = (counts: Uint32Array, least: number): boolean =>
    surpriseOfSilence((day) => (counts[day] ?? 0) > 0, from, until) >= least;
  if (!isUnlikely(perDay, leastSurprise)) return [];
  if (openings !== undefined && !isUnlikely(openings.perDay, leastSurpriseOfOpenings)) return [];
  const usual = 1 - leastActive((day) => (perDay[day] ?? 0) > 0, from, until);
  const sides = [pace(perDay, from - neighbourDays, from), pace(perDay, until, until + neighbourDays)];
  if (pace(perDay, from, until) < leastPace * Math.min(...sides)) return [];
  return [{ type: "missing-days", params: { days: silent, of: days, usualShare: usual } }];
}

/** Contributions on a day that has any. */
function pace(perDay: Uint32Array, from: number, until: number): number {
  const busy = perDay.subarray(from, until).filter((count) => count > 0);
  return busy.length === 0 ? 0 : busy.reduce((sum, count) => sum + count, 0) / busy.length;
}

function missingHours({ blocks, openings, from, until }: Month): readonly Missing[] {
  const { active, perDay } = blocks;
  const days = until - from;
  if (2 * perDay.subarray(from, until).filter((count) => count > 0).length < days) return [];
  const isMissing = Array.from({ length: blocksOfDay }, (_, block) => {
    const isActive = (day: number): boolean => active[day * blocksOfDay + block] === 1;
    for (let day = from; day < until; day++) if (isActive(day)) return false;
    const isOpened = (day: number): boolean => openings?.active[day * blocksOfDay + block] === 1;
    if (openings !== undefined && surpriseOfSilence(isOpened, from, until) < leastSurpriseOfOpenings) return false;
    return surpriseOfSilence(isActive, from, until) >= leastSurprise;
  });
  const [first, last] = [isMissing.indexOf(true), isMissing.lastIndexOf(true)];
  if (first < 0) return [];
  const width = 24 / blocksOfDay;
  return [{ type: "missing-hours", params: { fromHour: first * width, untilHour: (last + 1) * width, of: days } }];
}

/** How unlikely so many silent days are if days are as often active as on the quieter side, in nats; 0: no fewer are. */
function surpriseOfSilence(isActive: (day: number) => boolean, from: number, until: number): number {
  const days = until - from;
  const silent = Array.from({ length: days }, (_, index) => index).filter((index) => !isActive(from + index)).length;
  const usual = 1 - leastActive(isActive, from, until);
  return silent / days <= usual ? 0 : days * bernoulliDivergence(silent / days, usual);
}

/** The share of active days on the quieter side of a month, drawn to the middle as if two days more were seen (Laplace). */
function leastActive(isActive: (day: number) => boolean, from: number, until: number): number {
  const share = (first: number): number => {
    let active = 1;
    for (let day = first; day < first + neighbourDays; day++) if (isActive(day)) active++;
    return active / (neighbourDays + 2);
  };
  return Math.min(share(from - neighbourDays), share(until));
}

function flaw({ type, params }: Missing, place: Place, window: TimeWindow): DataFlaw {
  return {
    type,
    certainty: "likely",
    ...placeNames(place),
    window: formatWindow(window),
    params,
    sampleSize: 2 * neighbourDays,
    sampleOf: "days",
    remedy: "read-again",
  };
}
