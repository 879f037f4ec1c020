import type { CommunityDataset } from "../../dataset/community-dataset.js";
import type { Instant } from "../../model/instant.js";

/** Whether a source shows a list of members, so that the silent ones are known. */
export function membersAreListed({ sources }: CommunityDataset): boolean {
  return sources.some(({ capabilities }) => capabilities.includes("memberList"));
}

/**
 * Who is on a list of members at a moment, by index of the person: 1 for those who are listed or joined, and did not
 * join later. Whoever is known from contributions alone is on no list, and automated accounts are no members.
 *
 * @param asOf - Who joined at or after it is not a member yet; an unknown date of joining counts as earlier.
 */
export function listedMembers({ people }: CommunityDataset, asOf: Instant): Uint8Array {
  return people.membership.map((membership, person) =>
    membership > 0 && people.automated[person] !== 1 && !((people.joinedAt[person] ?? 0) >= asOf) ? 1 : 0,
  );
}
