import type { DutyActs } from "../activity/duties/acts.js";
import { isAnswer } from "../activity/duties/is-answer.js";
import { venuesForFigure } from "../activity/observation/venues-for-figure.js";
import { needsOfAnswers } from "../activity/responses/followed-responses.js";
import type { CommunityDataset } from "../dataset/community-dataset.js";
import { windowRows } from "../dataset/contributions/window-rows.js";
import { contributionTypeCode } from "../model/contribution-type.js";
import type { Instant } from "../model/instant.js";
import { dayMilliseconds, type TimeWindow } from "../model/time-window.js";
import { largestFirst } from "./largest-first.js";

/** An hour of the week of how many weeks makes a habit. */
export interface HabitChoice {
  readonly window: TimeWindow;
  /** The hour of the week at a moment, 0–167. */
  readonly hourAt: (at: Instant) => number;
  /** In how many weeks somebody answers at an hour to be usually there. */
  readonly leastWeeks: number;
}

/** So many who answer most are looked at: where there are more, no hour hangs on one of them. It bounds the memory. */
const mostPeople = 1_000;

const hoursOfWeek = 168;

/** How many people are usually there to answer at each hour of the week. One pass; nobody is told by name. */
export function usuallyThere(dataset: CommunityDataset, { counts }: DutyActs, choice: HabitChoice): Uint32Array {
  const { window, hourAt, leastWeeks } = choice;
  const { contributions, people } = dataset;
  const able = largestFirst(counts)
    .slice(0, mostPeople)
    .filter((person) => (counts[person] ?? 0) >= leastWeeks);
  const placeOf = new Int32Array(people.length).fill(-1);
  able.forEach((person, place) => {
    placeOf[person] = place;
  });
  const weeksSeen = new Uint16Array(able.length * hoursOfWeek);
  const lastWeek = new Int32Array(weeksSeen.length).fill(-1);
  const venues = venuesForFigure(dataset, "usually-there@1", needsOfAnswers, window).match(
    (shown) => shown.venues,
    () => new Uint8Array(dataset.venues.length),
  );
  const isAct = isAnswer(dataset);
  const { start, end } = windowRows(dataset, window);
  for (let row = start; row < end; row++) {
    if (contributions.type[row] !== contributionTypeCode.reply) continue;
    const place = placeOf[contributions.author[row] ?? -1] ?? -1;
    if (place < 0 || venues[contributions.venue[row] ?? -1] !== 1 || !isAct(row)) continue;
    const at = contributions.at[row] ?? 0;
    const slot = place * hoursOfWeek + hourAt(at);
    const week = Math.floor((at - window.from) / (7 * dayMilliseconds));
    if (lastWeek[slot] === week) continue;
    lastWeek[slot] = week;
    weeksSeen[slot] = (weeksSeen[slot] ?? 0) + 1;
  }
  const there = new Uint32Array(hoursOfWeek);
  weeksSeen.forEach((weeks, slot) => {
    const hour = slot % hoursOfWeek;
    if (weeks >= leastWeeks) there[hour] = (there[hour] ?? 0) + 1;
  });
  return there;
}
