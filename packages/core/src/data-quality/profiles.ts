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
const cells = contributionTypes.length * blocksOfDay * venueCells;
/** How many contributions the expectation weighs against those that were seen. */
const smoothing = 20;

/** The profile of some rows. */
export function profileOf(dataset: CommunityDataset, rows: Int32Array): Profile {
  const counts = new Float64Array(cells);
  for (const row of rows) count(dataset, row, counts);
  return { counts, total: rows.length };
}

/** The profile of all rows up to one. */
export function profileOfAll(dataset: CommunityDataset, end: number): Profile {
  const counts = new Float64Array(cells);
  for (let row = 0; row < end; row++) count(dataset, row, counts);
  return { counts, total: end };
}

function count({ contributions }: CommunityDataset, row: number, counts: Float64Array): void {
  const block = Math.floor((contributions.at[row] ?? 0) / blockMilliseconds) % blocksOfDay;
  const quarter = block < 0 ? block + blocksOfDay : block;
  const venue = (contributions.venue[row] ?? 0) % venueCells;
  const cell = ((contributions.type[row] ?? 0) * blocksOfDay + quarter) * venueCells + venue;
  counts[cell] = (counts[cell] ?? 0) + 1;
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
