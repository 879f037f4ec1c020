import type { CommunityDataset } from "@org/community-core";

/** The pseudonym by which the dataset knows the person of an account; the account's own if nobody there has it. */
export function personOf(name: string, { people, identity }: Pick<CommunityDataset, "people" | "identity">): string {
  const accounts = new Set([name]);
  // A set that grows while it is walked: each account is met once.
  for (const account of accounts) {
    for (const [one, other] of identity.links) {
      if (one === account) accounts.add(other);
      if (other === account) accounts.add(one);
    }
  }
  const known = new Set(people.pseudonyms);
  return [...accounts].find((account) => known.has(account)) ?? name;
}
