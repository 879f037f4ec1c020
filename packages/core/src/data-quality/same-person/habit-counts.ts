import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { hourMilliseconds } from "../hours-by-place.js";
import type { PersonRows } from "../rows-by-person.js";
import { beginOfMonths, habitMonths, monthOf } from "./habit-months.js";
import {
  cutsOfDay,
  firstPartnerCell,
  firstVenueCell,
  habitCells,
  ownAnswersCell,
  partnerCells,
  quartersOfDay,
  venueCells,
} from "./habit-signs.js";

/** How much somebody did in each cell of each month, half a day's acts at most once: one act brings others. */
export interface HabitCounts {
  readonly person: number;
  /** By month, and within it by cell. On even and on odd days apart: the two show how alike one person is. */
  readonly even: Float64Array;
  readonly odd: Float64Array;
}

/** Counts the habits that show in rows in the order of time. */
export interface HabitCounter {
  /** Who has a cell as a partner, in the order of the cells. */
  readonly partners: readonly number[];
  /** The first moment of the 24 months. */
  readonly begin: number;
  /** The cell of each venue, by index. */
  readonly cellOfVenue: Int32Array;
  count(account: PersonRows): HabitCounts;
}

/**
 * Prepares to count habits. What lies before the 24 months is counted to the first of them.
 *
 * @param active - The most active people, the most active first: the first of them and their venues have a cell each.
 */
export function habitCounter(dataset: CommunityDataset, active: readonly PersonRows[], end: number): HabitCounter {
  const { at, author, venue } = dataset.contributions;
  const partners = active.slice(0, partnerCells).map(({ person }) => person);
  const cellOfPartner = new Map(partners.map((person, cell) => [person, firstPartnerCell + cell]));
  const cellOfVenue = venueCellsOf(dataset, active);
  const begin = beginOfMonths(at[end - 1] ?? 0);
  return {
    partners,
    begin,
    cellOfVenue,
    count({ person, rows }) {
      const size = habitMonths * habitCells;
      const [even, odd] = [new Float64Array(size), new Float64Array(size)];
      const lastTime = new Float64Array(habitCells).fill(Number.NaN);
      let [day, month, counts] = [0, 0, even];
      const add = (cell: number, time: number): void => {
        if (lastTime[cell] === time) return;
        lastTime[cell] = time;
        counts[month + cell] = (counts[month + cell] ?? 0) + 1;
      };
      for (const row of rows) {
        const moment = at[row] ?? 0;
        const hour = Math.floor(moment / hourMilliseconds);
        day = Math.floor(hour / 24);
        month = monthOf(moment, begin) * habitCells;
        counts = day % 2 === 0 ? even : odd;
        for (let cut = 0; cut < cutsOfDay; cut++) add(quarterOf(hour, cut), hour);
        add(cellOfVenue[venue[row] ?? -1] ?? firstVenueCell + venueCells, day);
        const answered = answeredRow(dataset, row);
        const partner = author[answered] ?? -1;
        // An opening answers nothing.
        if (partner < 0 || answered === row) continue;
        add(partner === person ? ownAnswersCell : (cellOfPartner.get(partner) ?? firstPartnerCell + partnerCells), day);
      }
      return { person, even, odd };
    },
  };
}

/** The cell of an hour, in hours since 1970, in the quarters that begin two hours later a cut. */
function quarterOf(hour: number, cut: number): number {
  const ofDay = (((hour + 2 * cut) % 24) + 24) % 24;
  return cut * quartersOfDay + Math.floor((ofDay * quartersOfDay) / 24);
}

/** What a row answers: its target, or else what opened its conversation. */
function answeredRow({ contributions, conversations }: CommunityDataset, row: number): number {
  const target = contributions.target[row] ?? -1;
  return target >= 0 ? target : (conversations.opening[contributions.conversation[row] ?? -1] ?? -1);
}

/** The cell of each venue, by index: those in which the most active people do most have one of their own. */
function venueCellsOf({ venues, contributions }: CommunityDataset, active: readonly PersonRows[]): Int32Array {
  const sizes = new Float64Array(venues.length);
  for (const { rows } of active)
    for (const row of rows) sizes[contributions.venue[row] ?? -1] = (sizes[contributions.venue[row] ?? -1] ?? 0) + 1;
  const cells = new Int32Array(venues.length).fill(firstVenueCell + venueCells);
  venues
    .map((_, index) => index)
    .sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other)
    .slice(0, venueCells)
    .forEach((index, cell) => {
      cells[index] = firstVenueCell + cell;
    });
  return cells;
}
