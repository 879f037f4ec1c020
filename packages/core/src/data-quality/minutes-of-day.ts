import { dayMilliseconds } from "../model/time-window.js";

/** Minutes in a day. */
export const minutesOfDay = 1_440;

const minuteMilliseconds = 60_000;

/** How many moments fall on each minute of the day, in UTC. Moments in their order cost least. */
export function countsByMinute(moments: Float64Array): Uint32Array {
  const counts = new Uint32Array(minutesOfDay);
  let day = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < moments.length; index++) {
    const at = moments[index] ?? 0;
    // A remainder of every moment would be dear.
    if (!(at >= day && at < day + dayMilliseconds)) day = Math.floor(at / dayMilliseconds) * dayMilliseconds;
    const minute = Math.floor((at - day) / minuteMilliseconds);
    counts[minute] = (counts[minute] ?? 0) + 1;
  }
  return counts;
}
