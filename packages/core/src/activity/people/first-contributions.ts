import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { ContributionType } from "../../model/contribution-type.js";
import { countedTypes } from "../counted-types.js";
import { keepLatest } from "../keep-latest.js";

/** Among which contributions the first is looked up. */
export interface FirstChoice {
  /** Absent: all types. */
  readonly types?: readonly ContributionType[];
  /** 1 for each venue whose contributions count, by index. */
  readonly venues: Uint8Array;
}

const kept = keepLatest<Int32Array>();

/**
 * The row of each person's first contribution over the whole record at the venues, by index of the person; -1 for who
 * made none there and for automated accounts. The whole record and not a window, because somebody who comes back is not
 * new.
 *
 * @throws RangeError if a type is unknown.
 */
export function firstContributions(dataset: CommunityDataset, { types, venues }: FirstChoice): Int32Array {
  const counted = countedTypes(types);
  return kept(dataset, `${counted.join("")} ${venues.join("")}`, () => firstRows(dataset, counted, venues));
}

function firstRows({ contributions, people }: CommunityDataset, counted: Uint8Array, venues: Uint8Array): Int32Array {
  const first = new Int32Array(people.length).fill(-1);
  for (let row = 0; row < contributions.length; row++) {
    const author = contributions.author[row] ?? -1;
    if (author < 0 || first[author] !== -1 || venues[contributions.venue[row] ?? -1] !== 1) continue;
    if (counted[contributions.type[row] ?? 0] !== 1 || people.automated[author] === 1) continue;
    first[author] = row;
  }
  return first;
}
