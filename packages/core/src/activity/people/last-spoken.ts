import type { CommunityDataset } from "../../dataset/community-dataset.js";
import { contributionTypeCode } from "../../model/contribution-type.js";
import type { Instant } from "../../model/instant.js";

/**
 * When a person last opened or replied at the venues before a moment; -Infinity if nobody did. Automated accounts and
 * unknown authors do not count.
 *
 * @param venues - 1 for each venue that counts, by index.
 */
export function lastSpoken({ contributions, people }: CommunityDataset, asOf: Instant, venues: Uint8Array): Instant {
  const { at, type, author, venue, length } = contributions;
  for (let row = length - 1; row >= 0; row--) {
    const person = author[row] ?? -1;
    if ((at[row] ?? 0) >= asOf || (type[row] ?? 0) > contributionTypeCode.reply || venues[venue[row] ?? -1] !== 1)
      continue;
    if (person >= 0 && people.automated[person] !== 1) return at[row] ?? 0;
  }
  return Number.NEGATIVE_INFINITY;
}
