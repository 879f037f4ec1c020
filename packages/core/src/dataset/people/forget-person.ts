import type { CommunityDataset, People } from "../community-dataset.js";
import { knownAcceptance } from "../contributions/known-acceptance.js";
import { type FactLists, factListsOf, factsByKind } from "../facts/facts-by-kind.js";
import { changedInOrder } from "../facts/pack-facts.js";
import { SourceMarks } from "../source-marks.js";
import { kindsNamingPeople, type Renaming, renamePeople } from "./person-references.js";
import { settleIdentity } from "./settle-identity.js";
import { stillNamed } from "./still-named.js";

/**
 * The dataset without a person: no member, no authorship, no link, no role. What they contributed stays without an
 * author, so that an answer does not become unanswered, and what they accepted stays accepted. Their pseudonyms, of all
 * their accounts, are kept as suppressed and nowhere else, so that the next read does not bring them back.
 *
 * @param pseudonym - The person's name in this dataset, or that of one of their accounts. A name that nobody has is
 * only added to the suppressed.
 * @example
 * const dataset = createDataset([
 *   { kind: "contribution", id: "1", type: "opening", at: "2026-01-01T09:00:00Z", author: "ann", conversation: "c" },
 *   { kind: "contribution", id: "2", type: "reply", at: "2026-01-01T10:00:00Z", author: "bob", conversation: "c" },
 * ]);
 * const left = forgetPerson(dataset, "ann");
 * left.people.pseudonyms // => ["bob"]
 * left.contributions.length // => 2
 */
export function forgetPerson(dataset: CommunityDataset, pseudonym: string): CommunityDataset {
  const { identity, removals } = dataset;
  const { groups, gone, links, suppressed } = settleIdentity(identity.links, [...identity.suppressed, pseudonym]);
  const rename = (name: string): string | undefined => (gone.has(groups.nameOf(name)) ? undefined : name);
  const facts = factsLeft(dataset, rename);
  return {
    ...dataset,
    ...peopleLeft(dataset, facts, rename),
    facts: factsByKind(facts),
    identity: { ...identity, links, suppressed },
    removals: removals.filter(({ of, id }) => of !== "member" || rename(id) !== undefined),
  };
}

/** Kinds in which nothing changes stay where they are. */
function factsLeft(dataset: CommunityDataset, rename: Renaming): FactLists {
  const marks = new SourceMarks(dataset.sources);
  return new Map(
    [...factListsOf(dataset)].map(([kind, list]) => [
      kind,
      kindsNamingPeople.has(kind) ? changedInOrder(list, marks, (fact) => renamePeople(fact, rename)) : list,
    ]),
  );
}

/** The people whom a contribution or a fact still names: somebody named only in a fact that went away goes with it. */
function peopleLeft(
  dataset: CommunityDataset,
  facts: FactLists,
  rename: Renaming,
): Pick<CommunityDataset, "people" | "contributions"> {
  const { people, contributions } = dataset;
  const named = stillNamed(dataset, facts);
  let next = 0;
  const indexOf = Int32Array.from(people.pseudonyms, (name, person) => {
    const stays = rename(name) !== undefined && named[person] === 1;
    return stays ? next++ : -1;
  });
  const author = contributions.author.map((person) => (person < 0 ? -1 : (indexOf[person] ?? -1)));
  const { acceptance, ...rest } = contributions;
  const left = knownAcceptance(
    [...(acceptance ?? [])].map(([row, { at = Number.NaN, by = -1 }]) => [row, { at, by: indexOf[by] ?? -1 }]),
  );
  return {
    people: chosen(people, indexOf),
    contributions: { ...rest, author, ...(left === undefined ? {} : { acceptance: left }) },
  };
}

function chosen(people: People, indexOf: Int32Array): People {
  const stays = (_: unknown, person: number): boolean => (indexOf[person] ?? -1) >= 0;
  const pseudonyms = people.pseudonyms.filter(stays);
  return {
    length: pseudonyms.length,
    pseudonyms,
    automated: people.automated.filter(stays),
    membership: people.membership.filter(stays),
    joinedAt: people.joinedAt.filter(stays),
  };
}
