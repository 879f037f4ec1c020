import type { CommunityDataset } from "./community-dataset.js";
import type { FactLists } from "./facts-by-kind.js";
import { kindsNamingPeople, peopleOf } from "./person-references.js";

/**
 * 1 for each person of a dataset whom one of its contributions or a fact names: somebody whom nothing names is not there.
 *
 * @param facts - What is left of the dataset's facts.
 * @param isLeft - Which of its contributions are left. Absent: all.
 */
export function stillNamed(
  { people, contributions }: Pick<CommunityDataset, "people" | "contributions">,
  facts: FactLists,
  isLeft: (row: number) => boolean = () => true,
): Uint8Array {
  const named = new Set<string>();
  for (const [kind, list] of facts) {
    if (!kindsNamingPeople.has(kind)) continue;
    for (const fact of list) for (const name of peopleOf(fact)) named.add(name);
  }
  const isNamed = Uint8Array.from(people.pseudonyms, (name) => (named.has(name) ? 1 : 0));
  for (let row = 0; row < contributions.length; row++) {
    const author = contributions.author[row] ?? -1;
    if (author >= 0 && isLeft(row)) isNamed[author] = 1;
  }
  for (const [row, { by }] of contributions.acceptance ?? []) if (by !== undefined && isLeft(row)) isNamed[by] = 1;
  return isNamed;
}
