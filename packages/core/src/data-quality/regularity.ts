import { dayMilliseconds } from "../model/time-window.js";

const minuteMilliseconds = 60_000;
const leastPauseMinutes = 10;
const pauseTolerance = 0.02;

/** What was counted by minute of the day, by minute of the hour. */
export function minutesOfHour(ofDay: Uint32Array): Uint32Array {
  const counts = new Uint32Array(60);
  ofDay.forEach((count, minute) => {
    counts[minute % 60] = (counts[minute % 60] ?? 0) + count;
  });
  return counts;
}

/** Whether two pauses may both lie within 2 % of a third, rounding set aside. */
export function areNearlyEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= (pauseTolerance + 1e-9) * (one + other);
}

/**
 * The largest share that falls within one minute of the same minute of the hour; 0 where there is nothing. What keeps to a
 * time of day keeps to a minute of the hour.
 */
export function shareOfSameMinute(counts: Uint32Array): number {
  let [most, total] = [0, 0];
  for (let minute = 0; minute < 60; minute++) {
    const count = counts[minute] ?? 0;
    most = Math.max(most, (counts[(minute + 59) % 60] ?? 0) + count + (counts[(minute + 1) % 60] ?? 0));
    total += count;
  }
  return total === 0 ? 0 : most / total;
}

/**
 * The share of the pauses between moments in order that lie within 2 % of the middle one, if that is at least 10 minutes;
 * 0 where it is certain to be under `least`.
 */
export function shareOfSamePause(moments: Float64Array, least: number): number {
  const pauses = new Float64Array(Math.max(0, moments.length - 1));
  for (let index = 0; index < pauses.length; index++) pauses[index] = (moments[index + 1] ?? 0) - (moments[index] ?? 0);
  if (!mayBeEqual(pauses, least)) return 0;
  const middle = pauses.sort()[Math.floor(pauses.length / 2)] ?? 0;
  if (middle < leastPauseMinutes * minuteMilliseconds) return 0;
  let same = 0;
  for (const pause of pauses) if (Math.abs(pause - middle) <= pauseTolerance * middle) same++;
  return same / pauses.length;
}

/**
 * Whether so large a share of pauses can lie within 2 % of one of them, seen without putting them in order: each that does
 * not spoils at most one of the pairs that follow each other, and the two of a pair that is whole are nearly equal.
 */
function mayBeEqual(pauses: Float64Array, least: number): boolean {
  const pairs = Math.floor(pauses.length / 2);
  const spoiltAtMost = (1 - least) * pauses.length + 1;
  let spoilt = 0;
  for (let pair = 0; pair < pairs && spoilt <= spoiltAtMost; pair++) {
    const [one, other] = [pauses[2 * pair] ?? 0, pauses[2 * pair + 1] ?? 0];
    if (!areNearlyEqual(one, other)) spoilt++;
  }
  return spoilt <= spoiltAtMost;
}

/** On how many days moments in order fall, cut in UTC. */
export function daysOf(moments: Float64Array): number {
  let [days, last] = [0, Number.NaN];
  for (const at of moments) {
    const day = Math.floor(at / dayMilliseconds);
    if (day !== last) days++;
    last = day;
  }
  return days;
}
