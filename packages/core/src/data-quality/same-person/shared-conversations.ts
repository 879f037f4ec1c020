import { type ConversationMonths, conversationCell, conversationCells, mostPeople } from "./conversation-months.js";
import { monthDays } from "./habit-months.js";
import { venueCells } from "./habit-signs.js";
import type { Meetings } from "./meetings.js";

/** So many others in a conversation, or more, are not told apart. */
const mostOthers = mostPeople - 2;

/** An account in the table of conversations: what it takes part in, and how often in each cell. */
export interface TakingPart {
  readonly units: Int32Array;
  readonly counts: Uint32Array;
  /** The first and last day on which it does something, counted from the first of the months. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** How often an account takes part in the conversations of each cell. */
export function takingPart({ cellOf }: ConversationMonths, units: Int32Array, days: readonly number[]): TakingPart {
  return { units, counts: countsByCell(units, cellOf), firstDay: days[0] ?? 0, lastDay: days.at(-1) ?? -1 };
}

/**
 * In how many conversations both accounts take part, in the months in which both are used, and in how many both would if neither
 * minded the other: as people do who are in the same venue in the same month, in conversations with as many others (1, 2,
 * 3, or 4 and more). Conversations with nobody else are left out: there one could not know of the other.
 */
export function sharedConversations(table: ConversationMonths, one: TakingPart, other: TakingPart): Meetings {
  const from = Math.ceil(Math.max(one.firstDay, other.firstDay) / monthDays);
  const until = Math.floor((Math.min(one.lastDay, other.lastDay) + 1) / monthDays);
  if (from >= until) return { seen: 0, expected: 0 };
  const both = countsByCell(shared(one.units, other.units), table.cellOf);
  let [seen, expected] = [0, 0];
  for (let month = from; month < until; month++)
    for (let venue = 0; venue < venueCells; venue++) {
      const first = conversationCell(month, venue, 0);
      for (let others = 1; others <= mostOthers; others++) {
        const sum = (counts: Uint32Array, accounts: number): number =>
          others < mostOthers
            ? (counts[first + others + accounts] ?? 0)
            : sumFrom(counts, first + others + accounts, first + mostPeople);
        const met = sum(both, 2);
        const onlyOne = sum(one.counts, 1) - sum(both, 1);
        const onlyOther = sum(other.counts, 1) - sum(both, 1);
        const neither = sum(table.all, 0) - sum(one.counts, 0) - sum(other.counts, 0) + sum(both, 0);
        const all = met + onlyOne + onlyOther + neither;
        seen += met;
        if (all > 0) expected += ((met + onlyOne) * (met + onlyOther)) / all;
      }
    }
  return { seen, expected };
}

function countsByCell(units: Int32Array, cellOf: (unit: number) => number): Uint32Array {
  const counts = new Uint32Array(conversationCells);
  for (const unit of units) counts[cellOf(unit)] = (counts[cellOf(unit)] ?? 0) + 1;
  return counts;
}

/** What is in both of two lists in rising order. */
function shared(one: Int32Array, other: Int32Array): Int32Array {
  const found = new Int32Array(Math.min(one.length, other.length));
  let [place, otherPlace, count] = [0, 0, 0];
  while (place < one.length && otherPlace < other.length) {
    const [unit, otherUnit] = [one[place] ?? 0, other[otherPlace] ?? 0];
    if (unit === otherUnit) found[count++] = unit;
    if (unit <= otherUnit) place++;
    if (otherUnit <= unit) otherPlace++;
  }
  return found.subarray(0, count);
}

function sumFrom(counts: Uint32Array, from: number, last: number): number {
  let sum = 0;
  for (let place = from; place <= last; place++) sum += counts[place] ?? 0;
  return sum;
}
