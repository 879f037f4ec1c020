import type { CommunityDataset } from "../dataset/community-dataset.js";
import { contributionTypes } from "../model/contribution-type.js";

/** How contributions spread over cells of kind, time of day and venue, which tells people apart. */
export interface Profile {
  readonly counts: Float64Array;
  readonly total: number;
}

const blocksOfDay = 4;
const blockMilliseconds = 21_600_000;
/** Venues beyond this share their cells: with more the cells would be empty. */
const venueCells = 16;
/** How many contributions the expectation weighs against those that were seen. */
const smoothing = 20;

/** The cells of one contribution's kind, quarter of the day and venue. */
export function profileOf({ contributions }: CommunityDataset, rows: Iterable<number>): Profile {
  const counts = new Float64Array(contributionTypes.length * blocksOfDay * venueCells);
  let total = 0;
  for (const row of rows) {
    const block =
      ((Math.floor((contributions.at[row] ?? 0) / blockMilliseconds) % blocksOfDay) + blocksOfDay) % blocksOfDay;
    const cell =
      ((contributions.type[row] ?? 0) * blocksOfDay + block) * venueCells +
      ((contributions.venue[row] ?? 0) % venueCells);
    counts[cell] = (counts[cell] ?? 0) + 1;
    total++;
  }
  return { counts, total };
}

/**
 * How much likelier the contributions of one profile are by another than by what everybody does, on average a
 * contribution, in nats. 0: no likelier; what everybody does alike tells nothing.
 */
export function likeness(of: Profile, by: Profile, everybody: Profile): number {
  if (of.total === 0) return 0;
  const { length } = of.counts;
  let sum = 0;
  for (let cell = 0; cell < length; cell++) {
    const seen = of.counts[cell] ?? 0;
    if (seen === 0) continue;
    const usual = ((everybody.counts[cell] ?? 0) + 1 / length) / (everybody.total + 1);
    const expected = ((by.counts[cell] ?? 0) + smoothing * usual) / (by.total + smoothing);
    sum += seen * Math.log(expected / usual);
  }
  return sum / of.total;
}
