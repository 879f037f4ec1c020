import type { CommunityDataset } from "../dataset/community-dataset.js";
import type { ContributionType } from "../model/contribution-type.js";
import { countedTypes } from "./counted-types.js";

const ofAllTypes = new WeakMap<CommunityDataset, Int32Array>();

/**
 * The row of each person's first contribution over the whole record, by index of the person; -1 for who made none and
 * for automated accounts. The whole record and not a window, because somebody who comes back is not new.
 *
 * @param types - Absent: all types; then the answer is made once for a dataset.
 * @throws RangeError if a type is unknown.
 */
export function firstContributions(dataset: CommunityDataset, types?: readonly ContributionType[]): Int32Array {
  if (types !== undefined) return firstRows(dataset, countedTypes(types));
  const known = ofAllTypes.get(dataset);
  if (known !== undefined) return known;
  const made = firstRows(dataset, countedTypes());
  ofAllTypes.set(dataset, made);
  return made;
}

function firstRows({ contributions, people }: CommunityDataset, counted: Uint8Array): Int32Array {
  const first = new Int32Array(people.length).fill(-1);
  for (let row = 0; row < contributions.length; row++) {
    const author = contributions.author[row] ?? -1;
    if (author < 0 || first[author] !== -1) continue;
    if (counted[contributions.type[row] ?? 0] !== 1 || people.automated[author] === 1) continue;
    first[author] = row;
  }
  return first;
}
