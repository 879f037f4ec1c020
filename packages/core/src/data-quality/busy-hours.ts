import type { LocalHour } from "./local-hour.js";

/** Hours in a day. */
export const hoursOfDay = 24;

/** In which hours of which days more than usual was going on, by the clock of a zone. */
export interface BusyHours {
  /** In days since 1970 there. */
  readonly firstDay: number;
  readonly days: number;
  /** The share of busy days by hour of the day, from one day up to another, drawn from 0 and 1 as if one day more was half busy. */
  share(from: number, until: number): Float64Array;
}

/** The stretch over which "usual" is taken, in hours: four weeks. */
const usualHours = 28 * hoursOfDay;

/**
 * The hours in which it was busy: had more contributions than half of the hours around it. Whether and not how many,
 * so that one lively evening does not move a rhythm.
 */
export function busyHours(firstHour: number, counts: Uint32Array, local: LocalHour): BusyHours {
  const firstDay = Math.floor(local(firstHour) / hoursOfDay);
  const days = counts.length === 0 ? 0 : Math.floor(local(firstHour + counts.length - 1) / hoursOfDay) - firstDay + 1;
  // Sums up to a day, hour by hour, so that any stretch costs the same.
  const sums = new Uint32Array((days + 1) * hoursOfDay);
  for (let begin = 0; begin < counts.length; begin += usualHours) {
    const part = counts.subarray(begin, begin + usualHours);
    const usual = part.slice().sort()[Math.floor(part.length / 2)] ?? 0;
    part.forEach((count, index) => {
      if (count <= usual) return;
      const place = local(firstHour + begin + index) - firstDay * hoursOfDay + hoursOfDay;
      sums[place] = 1;
    });
  }
  for (let place = hoursOfDay; place < sums.length; place++)
    sums[place] = (sums[place] ?? 0) + (sums[place - hoursOfDay] ?? 0);
  return {
    firstDay,
    days,
    share(from, until) {
      return Float64Array.from({ length: hoursOfDay }, (_, hour) => {
        const busy = (sums[until * hoursOfDay + hour] ?? 0) - (sums[from * hoursOfDay + hour] ?? 0);
        return (busy + 0.5) / (until - from + 1);
      });
    },
  };
}
