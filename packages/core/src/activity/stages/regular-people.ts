import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import type { Instant } from "../../model/instant.js";
import type { TimeZone } from "../../model/time-zone.js";
import { type CountedRows, countedAuthor } from "../people/counted-author.js";
import { weekBackAt, weekStart } from "../rhythm/weeks-back.js";
import type { StageRules } from "./stage-rules.js";

/** Who is regular at a moment, and since which contribution somebody was for the first time, by index of the person. */
export interface RegularPeople {
  /** 1 for who is regular. */
  readonly now: Uint8Array;
  /** The row with which the person first became regular; -1 for who never was. */
  readonly firstRow: Int32Array;
}

/** Whose contributions count, and how many weeks make a regular. */
export interface RegularChoice extends CountedRows, Required<Pick<StageRules, "leastWeeks" | "ofWeeks">> {
  readonly until: Instant;
  /** In which the days of weeks are cut. */
  readonly timeZone: TimeZone;
  /** Is told of the first contribution of each person in each week: its row, and how many weeks back that week is. */
  readonly onWeek?: (row: number, back: number) => void;
}

/** The week of who was not met. */
const never = -(2 ** 30);

/**
 * Who contributed in enough of the weeks before a moment, and who did in enough weeks on end at any time. Weeks are of 7
 * days of the time zone and counted back from that moment. The latest weeks of a person are bits of one number, the current
 * one the lowest: no list per person.
 */
export function regularPeople(dataset: CommunityDataset, choice: RegularChoice): RegularPeople {
  return regularSince(dataset, choice, Math.min(choice.until, dataset.contributions.at[0] ?? choice.until) - 1);
}

/** The first of the two alone: only the weeks that can count are looked at. */
export function regularNow(dataset: CommunityDataset, choice: RegularChoice): Uint8Array {
  return regularSince(dataset, choice, weekStart(choice.until, choice.ofWeeks, choice.timeZone)).now;
}

function regularSince(dataset: CommunityDataset, choice: RegularChoice, from: Instant): RegularPeople {
  const { until, timeZone, leastWeeks, ofWeeks, onWeek } = choice;
  const authorOf = countedAuthor(dataset, choice);
  const { contributions, people } = dataset;
  const [weeks, lastWeek] = [new Int32Array(people.length), new Int32Array(people.length).fill(never)];
  const firstRow = new Int32Array(people.length).fill(-1);
  // A byte for each person stays in the nearest memory, where their rows would not.
  const ever = new Uint8Array(people.length);
  const keptWeeks = 2 ** ofWeeks - 1;
  const { start, end } = windowRows(dataset, { from, until });
  let [week, weekEnd] = [never, Number.NEGATIVE_INFINITY];
  for (let row = start; row < end; row++) {
    const person = authorOf(row);
    if (person < 0) continue;
    const at = contributions.at[row] ?? 0;
    // In the order of time: the week changes rarely, and most people were met in it before.
    if (at >= weekEnd) {
      const of = weekBackAt(at, until, timeZone);
      [week, weekEnd] = [-of.back, of.until];
    }
    const last = lastWeek[person] ?? never;
    if (last === week) continue;
    lastWeek[person] = week;
    onWeek?.(row, -week);
    const moved = week - last < ofWeeks ? (((weeks[person] ?? 0) << (week - last)) & keptWeeks) | 1 : 1;
    weeks[person] = moved;
    // One bit is the commonest: it needs no counting.
    if (moved === 1 && leastWeeks > 1) continue;
    if (ever[person] === 1 || ones(moved) < leastWeeks) continue;
    ever[person] = 1;
    firstRow[person] = row;
  }
  const now = Uint8Array.from(weeks, (known, person) => {
    const later = -1 - (lastWeek[person] ?? 0);
    return later < ofWeeks && ones((known << later) & keptWeeks) >= leastWeeks ? 1 : 0;
  });
  return { now, firstRow };
}

/** How many bits are 1. */
function ones(bits: number): number {
  let [left, count] = [bits, 0];
  for (; left !== 0; count++) left &= left - 1;
  return count;
}
