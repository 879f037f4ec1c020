import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { HabitCounter } from "./habit-counts.js";
import { habitMonths, monthOf } from "./habit-months.js";
import { firstVenueCell, venueCells } from "./habit-signs.js";

/** So many people of a conversation are told apart, one more stands for all larger ones: two accounts and up to four others. */
export const mostPeople = 6;
/** Of a large community the latest contributions are enough to see who meets whom. Ours. */
const mostContributions = 250_000;
/** Cells by month, venue and number of people. */
export const conversationCells: number = habitMonths * venueCells * (mostPeople + 1);

/** In which conversations accounts take part, month by month: a conversation of several months counts in each of them. */
export interface ConversationMonths {
  /** How many conversations lie in each cell. */
  readonly all: Uint32Array;
  /** The cell of each conversation in a month. */
  readonly cellOf: (unit: number) => number;
  /** The conversations in a month in which each account takes part, in rising order, by account. */
  readonly units: readonly Int32Array[];
}

/** The cell of a month, venue and number of people. */
export function conversationCell(month: number, venue: number, people: number): number {
  return (month * venueCells + venue) * (mostPeople + 1) + people;
}

/**
 * Gathers who takes part in which conversations of the largest venues, in one pass over the months of habits. Small venues,
 * which share a cell, are left out: people of different ones do not meet anyway.
 */
export function conversationMonths(
  { contributions, conversations }: CommunityDataset,
  persons: readonly number[],
  { begin, cellOfVenue }: HabitCounter,
  [first, end]: readonly [first: number, end: number],
): ConversationMonths {
  const { at, author, venue, conversation } = contributions;
  const placeOf = new Map(persons.map((person, place) => [person, place]));
  const units = persons.map(() => new Set<number>());
  const [unitOf, monthOfUnit] = [new Int32Array(conversations.length), new Int8Array(conversations.length).fill(-1)];
  const from = Math.max(first, end - mostContributions);
  const kept = mostPeople - 1;
  const known = new Int32Array(conversations.length * kept);
  const [people, places] = [new Uint8Array(end - from), new Uint16Array(end - from)];
  let count = 0;
  for (let row = from; row < end; row++) {
    const [who, where] = [author[row] ?? -1, conversation[row] ?? -1];
    const cell = (cellOfVenue[venue[row] ?? -1] ?? 0) - firstVenueCell;
    if (who < 0 || where < 0 || cell < 0 || cell >= venueCells) continue;
    const month = monthOf(at[row] ?? 0, begin);
    if (monthOfUnit[where] !== month) {
      monthOfUnit[where] = month;
      unitOf[where] = count;
      places[count++] = conversationCell(month, cell, 0);
    }
    const unit = unitOf[where] ?? 0;
    addPerson(known, where * kept, people, unit, who);
    const place = placeOf.get(who);
    if (place !== undefined) units[place]?.add(unit);
  }
  const cellOf = (unit: number): number => (places[unit] ?? 0) + (people[unit] ?? 0);
  const all = new Uint32Array(conversationCells);
  for (let unit = 0; unit < count; unit++) all[cellOf(unit)] = (all[cellOf(unit)] ?? 0) + 1;
  return { all, cellOf, units: units.map((set) => Int32Array.from(set).sort()) };
}

/** Counts a person who was not yet known in a conversation; all of them are known until there are `mostPeople`. */
function addPerson(known: Int32Array, first: number, people: Uint8Array, unit: number, who: number): void {
  const size = people[unit] ?? 0;
  if (size === mostPeople) return;
  for (let place = first; place < first + size; place++) if (known[place] === who) return;
  if (size < mostPeople - 1) known[first + size] = who;
  people[unit] = size + 1;
}
