import { dayMilliseconds } from "../model/time-window.js";

/** Shares of a series of moments that a machine makes and a person does not. */
export interface Regularity {
  /** The share within a minute of one minute of the day, such as 09:00. */
  readonly sameMinuteOfDay: number;
  /** The share within a minute of one minute of the hour, such as half past. */
  readonly sameMinuteOfHour: number;
  /** The share of the pauses that lie within 2 % of the middle one, if that is at least 10 minutes. */
  readonly samePause: number;
  /** On how many days, cut in UTC. */
  readonly days: number;
}

const minuteMilliseconds = 60_000;
const leastPauseMinutes = 10;
const pauseTolerance = 0.02;

/** How regular moments are; in the order of time. */
export function regularity(moments: Float64Array): Regularity {
  const pauses = moments.subarray(1).map((at, index) => at - (moments[index] ?? 0));
  return {
    sameMinuteOfDay: shareAround(countsByMinute(moments, 1_440)),
    sameMinuteOfHour: shareAround(countsByMinute(moments)),
    samePause: shareOfPauses(pauses),
    days: new Set(moments.map((at) => Math.floor(at / dayMilliseconds))).size,
  };
}

/** How many moments fall on each minute of a cycle, such as an hour or a day. */
export function countsByMinute(moments: Float64Array, cycle = 60): Uint32Array {
  const counts = new Uint32Array(cycle);
  for (const at of moments) {
    const minute = Math.floor(at / minuteMilliseconds) % cycle;
    const place = minute < 0 ? minute + cycle : minute;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The largest share that falls within one minute of the same minute of the cycle; 0 where there is nothing. */
export function shareAround(counts: Uint32Array): number {
  const { length } = counts;
  let [most, total] = [0, 0];
  for (let minute = 0; minute < length; minute++) {
    const count = counts[minute] ?? 0;
    most = Math.max(most, (counts[(minute + length - 1) % length] ?? 0) + count + (counts[(minute + 1) % length] ?? 0));
    total += count;
  }
  return total === 0 ? 0 : most / total;
}

function shareOfPauses(pauses: Float64Array): number {
  const sorted = pauses.slice().sort();
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (middle < leastPauseMinutes * minuteMilliseconds) return 0;
  return sorted.filter((pause) => Math.abs(pause - middle) <= pauseTolerance * middle).length / sorted.length;
}
