import { minutesOfDay } from "./minutes-of-day.js";

const quietMinutes = 360;
const stepMinutes = 60;

/** The share of what was counted by minute of the day in its quietest six whole hours on end: a quarter where no hour is preferred. */
export function quietestShare(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let least = total;
  for (let first = 0; first < minutesOfDay; first += stepMinutes) {
    let sum = 0;
    for (let step = 0; step < quietMinutes; step++) sum += counts[(first + step) % minutesOfDay] ?? 0;
    least = Math.min(least, sum);
  }
  return total === 0 ? 0 : least / total;
}
