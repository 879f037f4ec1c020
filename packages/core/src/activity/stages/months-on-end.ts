import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { windowRows } from "../../dataset/contributions/window-rows.js";
import { type CountedRows, countedAuthor } from "../people/counted-author.js";

/** Whose months are counted. */
export interface MonthsChoice extends CountedRows {
  /** Moments at which months begin, and the one at which the last is over (`monthStarts`). */
  readonly starts: Float64Array;
  /** How many contributions make a month an active one. */
  readonly leastPerMonth: number;
}

/** For who was active in the last of the months: how many active months on end that month closes. */
export interface MonthsOnEnd {
  /** By index of the person; 0 for who was not active in the last month. */
  readonly months: Uint32Array;
  /** The row with which the first of these months became an active one, by index of the person. */
  readonly firstRow: Int32Array;
}

/** Counts active months on end, in one pass. Automated accounts and unknown authors are nobody. */
export function monthsOnEnd(dataset: CommunityDataset, choice: MonthsChoice): MonthsOnEnd {
  const { starts, leastPerMonth } = choice;
  const { contributions, people } = dataset;
  const authorOf = countedAuthor(dataset, choice);
  const months = new Uint32Array(people.length);
  const column = (): Int32Array => new Int32Array(people.length).fill(-2);
  const [firstRow, lastActive, met] = [column(), column(), column()];
  const inMonth = new Uint32Array(people.length);
  const last = starts.length - 2;
  const { start, end } = windowRows(dataset, { from: starts[0] ?? 0, until: starts[last + 1] ?? 0 });
  let month = 0;
  for (let row = start; row < end; row++) {
    while ((contributions.at[row] ?? 0) >= (starts[month + 1] ?? Number.POSITIVE_INFINITY)) month++;
    const person = authorOf(row);
    // Most rows are of somebody whose month is an active one already.
    if (person < 0 || lastActive[person] === month) continue;
    inMonth[person] = met[person] === month ? (inMonth[person] ?? 0) + 1 : 1;
    met[person] = month;
    if (inMonth[person] !== leastPerMonth) continue;
    const goesOn = lastActive[person] === month - 1;
    months[person] = goesOn ? (months[person] ?? 0) + 1 : 1;
    if (!goesOn) firstRow[person] = row;
    lastActive[person] = month;
  }
  return { months: months.map((count, person) => (lastActive[person] === last ? count : 0)), firstRow };
}
