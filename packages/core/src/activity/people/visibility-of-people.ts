import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Member } from "../../model/member.js";
import { peopleNamed } from "./people-named.js";

/** How others see who somebody is (S35). */
export type Visibility = NonNullable<Member["identityVisibility"]>;

/** The most visible last. */
export const visibilities: readonly Visibility[] = ["anonymous", "pseudonym", "real-name"];

/**
 * How visible each person is, by index: the position in `visibilities` plus one, 0 where it is not known. Of several
 * accounts of one person the most visible counts, since it tells who the others are.
 */
export function visibilityOfPeople(dataset: CommunityDataset): Uint8Array {
  const stated = dataset.facts.member.filter(({ identityVisibility }) => identityVisibility !== undefined);
  const indexes = peopleNamed(
    dataset,
    stated.map(({ id }) => id),
  );
  const visible = new Uint8Array(dataset.people.length);
  for (const { id, identityVisibility } of stated) {
    const person = indexes.get(id);
    if (person === undefined || identityVisibility === undefined) continue;
    visible[person] = Math.max(visible[person] ?? 0, visibilities.indexOf(identityVisibility) + 1);
  }
  return visible;
}

/** Whether any source shows how visible people are. */
export function visibilityIsShown({ sources, facts }: CommunityDataset): boolean {
  return (
    sources.some(({ capabilities }) => capabilities.includes("identityVisibility")) ||
    facts.member.some(({ identityVisibility }) => identityVisibility !== undefined)
  );
}
