import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { dayMilliseconds } from "../../model/time-window.js";
import { lastAtOrBefore } from "../../stats/last-at-or-before.js";
import { countRowsBefore } from "../count-rows-before.js";
import type { PersonRows } from "../rows-by-person.js";

/** What is compared: so many days before one account falls silent and after the other begins. Ours. */
const sideDays = 90;
/** So many contributions on either side make an account active: one a day. Who does less may pause for a week. Ours. */
export const leastActsOfActive = 90;
/** Of who does half of that it can only be said that nobody knows. Ours. */
export const leastActsOfDoubtful = 45;
/** The other account begins so soon. Ours. */
const mostPauseDays = 7;
/** How much faster or slower the other may be. Ours. */
const mostRateRatio = 2;
/** Ends and begins so near to those of the data are none. */
const edgeDays = 28;

/** An account at one side of a handover. */
export interface ActiveSide {
  readonly person: number;
  /** Moments of its first and last contribution. */
  readonly first: number;
  readonly last: number;
  /** What it did in the 90 days of this side. */
  readonly rows: Int32Array;
}

/** One account falls silent for good and another one, never seen before, goes on at once and as busily. */
export interface Handover {
  readonly earlier: ActiveSide;
  readonly later: ActiveSide;
  /**
   * How many pairs of accounts at least half as busy would follow each other as quickly by chance, with as many ends and
   * begins of them spread evenly over the data.
   */
  readonly chance: number;
}

/** Whether an account ends before the data do or begins after them: no other is at a side of a handover. */
export function endsOrBegins({ contributions }: CommunityDataset, end: number, first: number, last: number): boolean {
  const edge = edgeDays * dayMilliseconds;
  const [begin, stop] = [contributions.at[0] ?? 0, contributions.at[end - 1] ?? 0];
  return last < stop - edge || first > begin + edge;
}

/**
 * All handovers between active accounts, in the order of the people.
 *
 * @param leastActs - How much makes an account active, in the 90 days on its side.
 */
export function handovers(
  dataset: CommunityDataset,
  people: readonly PersonRows[],
  end: number,
  leastActs: number,
): readonly Handover[] {
  const { at } = dataset.contributions;
  const [begin, stop] = [at[0] ?? 0, at[end - 1] ?? 0];
  const edge = edgeDays * dayMilliseconds;
  const momentAt = (rows: Int32Array, index: number): number => at[rows.at(index) ?? 0] ?? 0;
  const isActive = ({ rows }: ActiveSide): boolean => rows.length >= leastActs;
  const leaving = people
    .filter(({ rows }) => momentAt(rows, -1) < stop - edge)
    .map((one) => sideOf(dataset, one, "end"))
    .filter(isActive);
  const coming = people
    .filter(({ rows }) => momentAt(rows, 0) > begin + edge)
    .map((one) => sideOf(dataset, one, "begin"))
    .filter(isActive);
  const [leavingAsBusy, comingAsBusy] = [asBusyAs(leaving), asBusyAs(coming)];
  const inTime = coming.toSorted((one, other) => one.first - other.first);
  const begins = Float64Array.from(inTime, ({ first }) => first);
  return leaving.flatMap((earlier) =>
    followers(inTime, begins, earlier.last).flatMap((later): readonly Handover[] => {
      const pause = later.first - earlier.last;
      const rate = later.rows.length / earlier.rows.length;
      if (rate > mostRateRatio || rate < 1 / mostRateRatio) return [];
      const pace = Math.min(earlier.rows.length, later.rows.length) / mostRateRatio;
      return [{ earlier, later, chance: (leavingAsBusy(pace) * comingAsBusy(pace) * pause) / (stop - begin) }];
    }),
  );
}

/** Tells how many of some sides did so much or more. */
function asBusyAs(sides: readonly ActiveSide[]): (pace: number) => number {
  const totals = Float64Array.from(sides, ({ rows }) => rows.length).sort();
  // Totals are whole numbers.
  return (pace) => totals.length - 1 - lastAtOrBefore(totals, Math.ceil(pace) - 1);
}

/** Who begins within 7 days of a moment, by index. */
function followers(inTime: readonly ActiveSide[], begins: Float64Array, moment: number): readonly ActiveSide[] {
  const from = lastAtOrBefore(begins, moment) + 1;
  const until = lastAtOrBefore(begins, moment + mostPauseDays * dayMilliseconds) + 1;
  return inTime.slice(from, until).sort((one, other) => one.person - other.person);
}

/** An account over the 90 days before it ends or after it begins. */
function sideOf(dataset: CommunityDataset, { person, rows }: PersonRows, side: "begin" | "end"): ActiveSide {
  const { at } = dataset.contributions;
  const [first, last] = [at[rows[0] ?? 0] ?? 0, at[rows.at(-1) ?? 0] ?? 0];
  const length = sideDays * dayMilliseconds;
  // rows are in the order of time
  const near =
    side === "begin"
      ? rows.subarray(0, countRowsBefore(at, rows, first + length + 1))
      : rows.subarray(countRowsBefore(at, rows, last - length));
  return { person, first, last, rows: near };
}
