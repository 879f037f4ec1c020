import type { FactKind } from "../model/fact.js";
import type { CommunityDataset, People, SourcedFact } from "./community-dataset.js";
import type { StoredKind } from "./fact-store.js";
import { renamePeople } from "./person-references.js";

/**
 * The dataset without a person: no member, no authorship, no link, no role. What they contributed stays without an
 * author, so that an answer does not become unanswered, and their pseudonym is kept as suppressed, so that the next
 * read does not bring them back.
 *
 * @param pseudonym - The person's name in this dataset. A name that nobody has is only added to the suppressed.
 */
export function forgetPerson(dataset: CommunityDataset, pseudonym: string): CommunityDataset {
  const { people, contributions, facts, identity } = dataset;
  const gone = people.pseudonyms.indexOf(pseudonym);
  const suppressed = [...new Set([...identity.suppressed, pseudonym])].sort();
  const shift = (person: number): number => (person > gone ? person - 1 : person);
  const author =
    gone < 0 ? contributions.author : contributions.author.map((person) => (person === gone ? -1 : shift(person)));
  const rename = (id: string): string | undefined => (id === pseudonym ? undefined : id);
  const renamed = Object.fromEntries(
    Object.entries(facts).map(([kind, ofKind]) => [
      kind,
      // The cast: contributions are never kept as facts of a dataset.
      ofKind.map((fact) => renamePeople(fact as SourcedFact<StoredKind>, rename)).filter((fact) => fact !== undefined),
    ]),
    // The cast: every kind stands in the result as it stood in the facts.
  ) as unknown as { readonly [K in FactKind]: readonly SourcedFact<K>[] };
  return {
    ...dataset,
    people: gone < 0 ? people : withoutPerson(people, gone),
    contributions: { ...contributions, author },
    facts: renamed,
    identity: { ...identity, suppressed },
  };
}

function withoutPerson(people: People, gone: number): People {
  const stays = (_: unknown, index: number): boolean => index !== gone;
  return {
    length: people.length - 1,
    pseudonyms: people.pseudonyms.filter(stays),
    automated: people.automated.filter(stays),
    membership: people.membership.filter(stays),
    joinedAt: people.joinedAt.filter(stays),
  };
}
