import type { Random } from "../chance/random.js";

const day = 86_400_000;
const hour = 3_600_000;

/** When in the day and the week people write. */
export interface Rhythm {
  /** How busy the day is that begins at this instant, 1 on average over a week. */
  busyness(dayStart: number): number;
  /** A moment of that day, in whole milliseconds. */
  moment(dayStart: number, random: Random): number;
}

/** Makes the rhythm of a community: fewer openings at night (0–7) and in the weekend, by its own clock. */
export function createRhythm(
  { night, weekend }: { readonly night: number; readonly weekend: number },
  utcOffsetHours: number,
): Rhythm {
  const weights = new Float64Array(168).map((_, slot) => {
    const dayOfWeek = Math.floor(slot / 24);
    return (slot % 24 < 7 ? night : 1) * (dayOfWeek >= 5 ? weekend : 1);
  });
  const average = (weights.reduce((sum, weight) => sum + weight, 0) / 168) * 24;
  const slotOf = (instant: number): number => {
    // 1970-01-01 was a Thursday: three days after a Monday, where the slots begin.
    const hours = Math.floor(instant / hour + utcOffsetHours) + 72;
    return ((hours % 168) + 168) % 168;
  };
  const weightAt = (firstSlot: number, step: number): number => weights[(firstSlot + step) % 168] ?? 0;
  const sumOfDay = (firstSlot: number): number => {
    let sum = 0;
    for (let step = 0; step < 24; step += 1) sum += weightAt(firstSlot, step);
    return sum;
  };
  return {
    busyness: (dayStart) => sumOfDay(slotOf(dayStart)) / average,
    moment(dayStart, random) {
      const firstSlot = slotOf(dayStart);
      let rest = random.uniform() * sumOfDay(firstSlot);
      let step = 0;
      for (; step < 23; step += 1) {
        const weight = weightAt(firstSlot, step);
        if (rest < weight) break;
        rest -= weight;
      }
      return Math.min(dayStart + day - 1, dayStart + Math.floor((step + random.uniform()) * hour));
    },
  };
}
