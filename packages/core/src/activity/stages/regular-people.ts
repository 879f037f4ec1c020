import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Instant } from "../../model/instant.js";
import { dayMilliseconds } from "../../model/time-window.js";
import { type CountedRows, countedAuthor } from "../people/counted-author.js";
import type { StageRules } from "./stage-rules.js";

/** Who is regular at a moment, and who was at any time until then, by index of the person. */
export interface RegularPeople {
  readonly now: Uint8Array;
  readonly ever: Uint8Array;
}

/** Whose contributions count, and how many weeks make a regular. */
export interface RegularChoice extends CountedRows, Required<Pick<StageRules, "leastWeeks" | "ofWeeks">> {
  readonly until: Instant;
}

const weekMilliseconds = 7 * dayMilliseconds;

/**
 * Who contributed in enough of the weeks before a moment, and who did in enough weeks on end at any time. Weeks are of 7
 * days of 24 hours and counted back from that moment. The latest weeks of a person are bits of one number, the current
 * one the lowest: no list per person.
 */
export function regularPeople(dataset: CommunityDataset, choice: RegularChoice): RegularPeople {
  const { until, leastWeeks, ofWeeks } = choice;
  const authorOf = countedAuthor(dataset, choice);
  const { contributions, people } = dataset;
  const [weeks, lastWeek] = [new Uint32Array(people.length), new Int32Array(people.length)];
  const ever = new Uint8Array(people.length);
  const { end } = windowRows(dataset, { from: Math.min(until, contributions.at[0] ?? until) - 1, until });
  for (let row = 0; row < end; row++) {
    const person = authorOf(row);
    if (person < 0) continue;
    const week = Math.floor(((contributions.at[row] ?? 0) - until) / weekMilliseconds);
    const known = weeks[person] ?? 0;
    if (known !== 0 && lastWeek[person] === week) continue;
    const moved = known === 0 ? 1 : shifted(known, week - (lastWeek[person] ?? 0), ofWeeks) | 1;
    weeks[person] = moved;
    lastWeek[person] = week;
    if (ones(moved) >= leastWeeks) ever[person] = 1;
  }
  const now = weeks.map((known, person) => ones(shifted(known, -1 - (lastWeek[person] ?? 0), ofWeeks)));
  return { now: Uint8Array.from(now, (count) => (count >= leastWeeks ? 1 : 0)), ever };
}

/** The bits of weeks some weeks later, of which only so many are kept. */
function shifted(weeks: number, later: number, kept: number): number {
  return later >= kept ? 0 : (weeks << later) & (2 ** kept - 1);
}

/** How many bits are 1. */
function ones(bits: number): number {
  let [left, count] = [bits, 0];
  for (; left !== 0; count++) left &= left - 1;
  return count;
}
