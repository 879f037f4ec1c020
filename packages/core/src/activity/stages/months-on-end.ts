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

/**
 * Counts active months on end, from the last month back: whoever was not active in a month is not looked for before it.
 * Automated accounts and unknown authors are nobody.
 */
export function monthsOnEnd(dataset: CommunityDataset, choice: MonthsChoice): MonthsOnEnd {
  const { starts, leastPerMonth } = choice;
  const authorOf = countedAuthor(dataset, choice);
  const count = dataset.people.length;
  const [months, inMonth] = [new Uint32Array(count), new Uint32Array(count)];
  const firstRow = new Int32Array(count).fill(-2);
  let goOn = count;
  for (let back = 0; back < starts.length - 1 && goOn > 0; back++) {
    goOn = 0;
    inMonth.fill(0);
    const month = starts.length - 2 - back;
    const { start, end } = windowRows(dataset, { from: starts[month] ?? 0, until: starts[month + 1] ?? 0 });
    for (let row = start; row < end; row++) {
      const person = authorOf(row);
      // Most rows are of somebody whose months ended later, or whose month is an active one already.
      if (person < 0 || months[person] !== back) continue;
      const acts = (inMonth[person] ?? 0) + 1;
      inMonth[person] = acts;
      if (acts !== leastPerMonth) continue;
      months[person] = back + 1;
      firstRow[person] = row;
      goOn++;
    }
  }
  return { months, firstRow };
}
