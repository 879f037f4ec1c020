import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { CarrierOfWork } from "../carriers.js";
import { largestFirst } from "../largest-first.js";
import type { AwayPeople } from "./away-people.js";

/** So many others are named: no question needs a list of everybody. */
const mostOthers = 3;

/** A part of some work, and who does the rest. */
export interface SharedWork {
  readonly count: number;
  /** Of all of it by known people, 0–1; 0 where nobody did any. */
  readonly share: number;
  readonly total: number;
  /** Others who do it already, largest first, at most three. */
  readonly others: readonly CarrierOfWork[];
}

/**
 * The part that those who are away do of some work, and the others who do it already.
 *
 * @param counts - How much each person did, by index.
 */
export function shareOfWork({ people }: CommunityDataset, counts: Uint32Array, { mask }: AwayPeople): SharedWork {
  let [count, total] = [0, 0];
  counts.forEach((done, person) => {
    total += done;
    if (mask[person] === 1) count += done;
  });
  const others = largestFirst(counts.map((done, person) => (mask[person] === 1 ? 0 : done))).slice(0, mostOthers);
  return {
    count,
    share: total === 0 ? 0 : count / total,
    total,
    others: others.map((person) => {
      const done = counts[person] ?? 0;
      return { person: people.pseudonyms[person] ?? "", share: done / total, count: done };
    }),
  };
}
