import type { CommunityDataset } from "../../dataset/community-dataset.js";

/** The indexes of people by pseudonym, for those of the names that somebody has. */
export function peopleNamed({ people }: CommunityDataset, names: Iterable<string>): ReadonlyMap<string, number> {
  const wanted = new Set(names);
  const indexes = new Map<string, number>();
  if (wanted.size === 0) return indexes;
  people.pseudonyms.forEach((name, person) => {
    if (wanted.has(name)) indexes.set(name, person);
  });
  return indexes;
}
