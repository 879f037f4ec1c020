import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import type { TimeWindow } from "../model/time-window.js";
import { hoursOfDay } from "./busy-hours.js";
import { hourMilliseconds } from "./hours-by-place.js";
import type { LocalHour } from "./local-hour.js";
import type { Place } from "./places.js";

/** In so many hours somebody did something on either side, or nothing is known of their rhythm. Ours. */
const leastHours = 20;
/** So many people are asked at least; where fewer are there on both sides nothing is known. Ours: one moves for reasons of their own. */
const leastPeople = 3;
/** Each person's rhythm before is drawn to that of everybody, as if so many hours of it had been seen. Ours. */
const drawnHours = 24;

/**
 * Whether people who are there before and after a day moved by so many hours too, and not only the sum of them: a clock that is
 * moved moves everybody, while somebody who comes or goes changes a rhythm and moves nobody. What each did after must, over all of them
 * without the one who shows it most, be likelier by their own rhythm moved than as it was.
 *
 * @returns `true` as well where fewer than three people are there on both sides often enough: then it is not known.
 */
export function isShiftOfEverybody(
  dataset: CommunityDataset,
  place: Place,
  sides: { readonly before: TimeWindow; readonly after: TimeWindow },
  hours: number,
  local: LocalHour,
): boolean {
  const [before, after] = [
    hoursOfPeople(dataset, place, sides.before, local),
    hoursOfPeople(dataset, place, sides.after, local),
  ];
  const everybody = new Float64Array(hoursOfDay).fill(1 / hoursOfDay);
  for (const counts of before.values())
    for (const [hour, count] of counts.entries()) everybody[hour] = (everybody[hour] ?? 0) + count;
  const gains = [...before].flatMap(([person, own]): readonly number[] => {
    const later = after.get(person);
    if (later === undefined || total(own) < leastHours || total(later) < leastHours) return [];
    return [gainOf(own, later, everybody, hours)];
  });
  if (gains.length < leastPeople) return true;
  return gains.reduce((sum, gain) => sum + gain, 0) - Math.max(...gains) > 0;
}

/** How much likelier, in nats, hours are by a rhythm moved than by it as it was. */
function gainOf(own: Float64Array, later: Float64Array, everybody: Float64Array, hours: number): number {
  const scale = drawnHours / total(everybody);
  const expected = (hour: number): number => {
    const place = (hour + 2 * hoursOfDay) % hoursOfDay;
    return (own[place] ?? 0) + scale * (everybody[place] ?? 0);
  };
  return later.reduce((sum, count, hour) => sum + count * Math.log(expected(hour - hours) / expected(hour)), 0);
}

function total(counts: Float64Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** In how many hours each person did something, by hour of the day. */
function hoursOfPeople(
  dataset: CommunityDataset,
  { venues }: Place,
  window: TimeWindow,
  local: LocalHour,
): ReadonlyMap<number, Float64Array> {
  const { people } = dataset;
  const { at, author, venue } = dataset.contributions;
  const found = new Map<number, Float64Array>();
  const last = new Map<number, number>();
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    const person = author[row] ?? -1;
    if (person < 0 || people.automated[person] === 1 || venues[venue[row] ?? -1] !== 1) continue;
    const hour = local(Math.floor((at[row] ?? 0) / hourMilliseconds));
    if (last.get(person) === hour) continue;
    last.set(person, hour);
    const counts = found.get(person) ?? new Float64Array(hoursOfDay);
    const ofDay = ((hour % hoursOfDay) + hoursOfDay) % hoursOfDay;
    counts[ofDay] = (counts[ofDay] ?? 0) + 1;
    found.set(person, counts);
  }
  return found;
}
