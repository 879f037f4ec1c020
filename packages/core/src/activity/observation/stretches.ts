import type { Instant } from "../../model/instant.js";
import { dayMilliseconds, type TimeWindow } from "../../model/time-window.js";

/** Stretches of time in their order, none touching another. */
export type Stretches = readonly TimeWindow[];

/** All time: the neutral element of `commonStretches`. */
export const allTime: TimeWindow = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/** What lies in all of the lists; all time where there is none. */
export function commonStretches(lists: readonly Stretches[]): Stretches {
  return lists.reduce(commonOfTwo, [allTime]);
}

/** What lies in at least one of the lists. */
export function unitedStretches(lists: readonly Stretches[]): Stretches {
  const united: { from: Instant; until: Instant }[] = [];
  for (const { from, until } of lists.flat().sort((one, other) => one.from - other.from)) {
    const last = united.at(-1);
    if (last !== undefined && from <= last.until) last.until = Math.max(last.until, until);
    else united.push({ from, until });
  }
  return united;
}

/** How long the stretches are together, in milliseconds. */
export function lengthOf(stretches: Stretches): number {
  return stretches.reduce((sum, { from, until }) => sum + until - from, 0);
}

/** How long the stretches are together, in whole days of 24 hours. */
export function wholeDaysOf(stretches: Stretches): number {
  return Math.floor(lengthOf(stretches) / dayMilliseconds);
}

/** A day on which clocks go forward lacks an hour at most. */
const clockChange = 3_600_000;

/** How many dates the stretches are together: whole days, of which one may last 23 hours, as where clocks go forward. */
export function wholeDatesOf(stretches: Stretches): number {
  return Math.floor((lengthOf(stretches) + clockChange) / dayMilliseconds);
}

/** The stretch that holds a moment, if one does. */
export function stretchAt(stretches: Stretches, at: Instant): TimeWindow | undefined {
  return stretches.find(({ from, until }) => from <= at && at < until);
}

/** Whether one of the stretches holds all of a window. */
export function holdsWhole(stretches: Stretches, { from, until }: TimeWindow): boolean {
  const stretch = stretchAt(stretches, from);
  return stretch !== undefined && stretch.until >= until;
}

function commonOfTwo(one: Stretches, other: Stretches): Stretches {
  const common: TimeWindow[] = [];
  let [first, second] = [0, 0];
  while (first < one.length && second < other.length) {
    const [left = allTime, right = allTime] = [one[first], other[second]];
    const [from, until] = [Math.max(left.from, right.from), Math.min(left.until, right.until)];
    if (from < until) common.push({ from, until });
    if (left.until <= right.until) first++;
    else second++;
  }
  return common;
}
