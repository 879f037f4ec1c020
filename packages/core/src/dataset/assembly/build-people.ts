import { instantOf } from "../../model/instant.js";
import type { People } from "../community-dataset.js";
import { unknownInstant } from "../community-dataset.js";
import type { FactSequence } from "../facts/pack-facts.js";

/** People of a dataset, with the index that each entry of the draft's table became; -1 where it has no name. */
export interface BuiltPeople {
  readonly people: People;
  readonly indexOf: Int32Array;
}

const memberships = { seen: 0, listed: 1, joined: 2 } as const;

/**
 * One row for each name, in the order of the names, with what the member records say of them. A person with several
 * accounts joined when the first of them did, and is automated if one of them is.
 *
 * @param names - The name of each entry of the draft's table of people.
 * @param members - Member records, by name.
 */
export function buildPeople(names: readonly (string | undefined)[], members: FactSequence<"member">): BuiltPeople {
  const distinct = new Set(names.filter((name) => name !== undefined));
  const pseudonyms = [...distinct].sort(compareNames);
  const index = new Map(pseudonyms.map((name, position) => [name, position]));
  const automated = new Uint8Array(pseudonyms.length);
  const membership = new Uint8Array(pseudonyms.length);
  const joinedAt = new Float64Array(pseudonyms.length).fill(unknownInstant);
  for (const member of members) {
    const person = index.get(member.id);
    if (person === undefined) continue;
    if (member.actor === "automated") automated[person] = 1;
    const level = memberships[member.membership ?? (member.joinedAt === undefined ? "listed" : "joined")];
    membership[person] = Math.max(membership[person] ?? 0, level);
    if (member.joinedAt === undefined) continue;
    const joined = instantOf(member.joinedAt);
    const known = joinedAt[person] ?? unknownInstant;
    joinedAt[person] = known === unknownInstant ? joined : Math.min(known, joined);
  }
  const indexOf = Int32Array.from(names, (name) => (name === undefined ? -1 : (index.get(name) ?? -1)));
  return { people: { length: pseudonyms.length, pseudonyms, automated, membership, joinedAt }, indexOf };
}

/** P2 before P10: shorter names first, then by character. */
function compareNames(first: string, second: string): number {
  if (first.length !== second.length) return first.length - second.length;
  return first < second ? -1 : 1;
}
