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
  const minutes = moments.map((at) => Math.floor(at / minuteMilliseconds));
  const pauses = moments.subarray(1).map((at, index) => at - (moments[index] ?? 0));
  return {
    sameMinuteOfDay: shareAround(minutes, 1_440),
    sameMinuteOfHour: shareAround(minutes, 60),
    samePause: shareOfPauses(pauses),
    days: new Set(minutes.map((minute) => Math.floor(minute / 1_440))).size,
  };
}

/** The largest share that falls within one minute of the same minute of a cycle. */
export function shareAround(minutes: Float64Array, cycle: number): number {
  const counts = new Uint32Array(cycle);
  for (const minute of minutes) {
    const place = ((minute % cycle) + cycle) % cycle;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  let most = 0;
  for (let minute = 0; minute < cycle; minute++) {
    const around =
      (counts[(minute + cycle - 1) % cycle] ?? 0) + (counts[minute] ?? 0) + (counts[(minute + 1) % cycle] ?? 0);
    most = Math.max(most, around);
  }
  return minutes.length === 0 ? 0 : most / minutes.length;
}

function shareOfPauses(pauses: Float64Array): number {
  const sorted = pauses.slice().sort();
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (middle < leastPauseMinutes * minuteMilliseconds) return 0;
  return sorted.filter((pause) => Math.abs(pause - middle) <= pauseTolerance * middle).length / sorted.length;
}
