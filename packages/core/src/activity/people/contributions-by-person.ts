import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { type RowRange, windowRows } from "../../dataset/contributions/window-rows.js";
import type { ContributionType } from "../../model/contribution-type.js";
import type { TimeWindow } from "../../model/time-window.js";
import { type CountedTypes, countedTypes } from "../counted-types.js";
import { keepLatest } from "../keep-latest.js";
import type { RowObserver } from "../row-observer.js";

/** Which contributions are counted. */
export interface ContributionChoice {
  readonly window: TimeWindow;
  /** Absent: all types. */
  readonly types?: readonly ContributionType[];
  /** 1 for each venue whose contributions count, by index. Absent: all venues. */
  readonly venues?: Uint8Array;
  /** Is told of each contribution of these types. */
  readonly onRow?: RowObserver;
}

/** How many contributions each person made. */
export interface PersonCounts {
  /** By index of the person; 0 for who made none and for automated accounts. Other figures read it too: never written to. */
  readonly counts: Readonly<Uint32Array>;
  /** How many people made at least one. */
  readonly contributors: number;
  /** The sum of the counts. */
  readonly attributed: number;
  /** Contributions whose author is not known: volume without a person. */
  readonly unattributed: number;
}

const kept = keepLatest<PersonCounts>();

/**
 * Counts contributions per person in one pass over the window. Automated accounts are no people: what they made is in
 * none of the numbers. The account of an organisation is one: somebody writes there, even if nobody knows who. Made once
 * for a dataset and choice.
 *
 * @throws RangeError if the window does not end after it begins or a type is unknown.
 */
export function contributionsByPerson(
  dataset: CommunityDataset,
  { window, types, venues, onRow }: ContributionChoice,
): PersonCounts {
  const counted = countedTypes(types);
  const rows = windowRows(dataset, window);
  const key = [rows.start, rows.end, counted.join(""), venues?.join("") ?? "all"].join(" ");
  const count = (): PersonCounts => countRows(dataset, rows, counted, venues, onRow);
  // Whoever wants to be told of each contribution needs them counted again.
  return onRow === undefined ? kept(dataset, key, count) : count();
}

function countRows(
  { contributions, people }: CommunityDataset,
  { start, end }: RowRange,
  counted: CountedTypes,
  venues: Uint8Array | undefined,
  onRow: RowObserver | undefined,
): PersonCounts {
  const counts = new Uint32Array(people.length);
  let [contributors, attributed, unattributed] = [0, 0, 0];
  for (let row = start; row < end; row++) {
    if (counted[contributions.type[row] ?? 0] !== 1) continue;
    if (venues !== undefined && venues[contributions.venue[row] ?? -1] !== 1) {
      onRow?.(row, "venue-left-out");
      continue;
    }
    const author = contributions.author[row] ?? -1;
    if (author < 0) {
      onRow?.(row, "unknown-author");
      unattributed++;
      continue;
    }
    if (people.automated[author] === 1) {
      onRow?.(row, "automated");
      continue;
    }
    onRow?.(row);
    const before = counts[author] ?? 0;
    if (before === 0) contributors++;
    counts[author] = before + 1;
    attributed++;
  }
  return { counts, contributors, attributed, unattributed };
}
