import type { CommunityDataset } from "../community-dataset.js";

/** 1 for each person of a dataset who wrote one of some of its contributions or accepted it as an answer. */
export function namedInContributions(
  { people, contributions }: Pick<CommunityDataset, "people" | "contributions">,
  isWanted: (row: number) => boolean,
): Uint8Array {
  const named = new Uint8Array(people.length);
  for (let row = 0; row < contributions.length; row++) {
    const author = contributions.author[row] ?? -1;
    if (author >= 0 && isWanted(row)) named[author] = 1;
  }
  for (const [row, { by = -1 }] of contributions.acceptance ?? []) if (by >= 0 && isWanted(row)) named[by] = 1;
  return named;
}
