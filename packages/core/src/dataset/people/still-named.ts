import type { CommunityDataset } from "../community-dataset.js";
import type { FactLists } from "../facts/facts-by-kind.js";
import { namedInContributions } from "./named-in-contributions.js";
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
  const isNamed = namedInContributions({ people, contributions }, isLeft);
  const named = new Set<string>();
  for (const [kind, list] of facts) {
    if (!kindsNamingPeople.has(kind)) continue;
    for (const fact of list) for (const name of peopleOf(fact)) named.add(name);
  }
  people.pseudonyms.forEach((name, person) => {
    if (named.has(name)) isNamed[person] = 1;
  });
  return isNamed;
}
