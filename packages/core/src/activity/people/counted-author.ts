import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { CountedTypes } from "../counted-types.js";

/** Which contributions count. */
export interface CountedRows {
  /** 1 for each type that counts, by code. */
  readonly counted: CountedTypes;
  /** 1 for each venue that counts, by index. */
  readonly venues: Uint8Array;
}

/**
 * Tells by its row who made a contribution: the index of the person, or -1 where the contribution does not count, its
 * author is not known or is an automated account.
 */
export function countedAuthor(
  { contributions, people }: CommunityDataset,
  { counted, venues }: CountedRows,
): (row: number) => number {
  const { author, type, venue } = contributions;
  const { automated } = people;
  return (row) => {
    const person = author[row] ?? -1;
    if (person < 0 || automated[person] === 1) return -1;
    return counted[type[row] ?? 0] === 1 && venues[venue[row] ?? -1] === 1 ? person : -1;
  };
}
