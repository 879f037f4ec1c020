import type { SourcedFact } from "./community-dataset.js";
import type { DatasetDraft } from "./dataset-draft.js";
import type { StoredKind } from "./fact-store.js";
import { peopleOf, renamePeople, subjectOf } from "./person-references.js";
import type { SettledIdentity } from "./settle-identity.js";

type Fact = SourcedFact<StoredKind>;

/** The people of a draft and the facts about them. */
export interface NamedPeople {
  /** The name of each entry of the table of people; `undefined` where they must not appear or nothing names them. */
  readonly names: readonly (string | undefined)[];
  /** The facts of the draft with people by name. */
  readonly facts: readonly Fact[];
  /** How many facts went away with people who must not appear, by kind. */
  readonly dropped: ReadonlyMap<StoredKind, number>;
}

/**
 * Gives each person of a draft a name, that of their group of accounts, in all facts too. Facts about people who must
 * not appear are left out.
 *
 * @param accounts - What each entry of the draft's table of people is called by itself.
 * @param given - The facts, people by the entries of that table. Absent: those of the draft.
 */
export function namePeople(
  draft: DatasetDraft,
  accounts: readonly string[],
  { groups, gone }: SettledIdentity,
  given: Iterable<Fact> = draft.facts.all(),
): NamedPeople {
  const { people } = draft.store;
  const nameOf = (id: string): string => groups.nameOf(accounts[people.find(id)] ?? id);
  const facts: Fact[] = [];
  const dropped = new Map<StoredKind, number>();
  for (const fact of given) {
    if (fact.kind === "identityLink") continue;
    // Accounts of one person become one before anybody goes, so that whoever goes is counted as one.
    const named = renamePeople(fact, nameOf);
    const left = named && renamePeople(named, (name) => (gone.has(name) ? undefined : name));
    if (left === undefined) dropped.set(fact.kind, (dropped.get(fact.kind) ?? 0) + 1);
    else facts.push(withAccount(left, accounts[people.find(subjectOf(fact) ?? "")]));
  }
  const present = new Set(facts.flatMap(peopleOf));
  const names = accounts.map((account) => groups.nameOf(account));
  authors(draft).forEach((wrote, entry) => {
    const name = names[entry];
    if (wrote === 1 && name !== undefined && !gone.has(name)) present.add(name);
  });
  return { names: names.map((name) => (present.has(name) ? name : undefined)), facts, dropped };
}

/** The same people as P1, P2 … in the order of their names, without gaps. Accounts cannot be told apart any more. */
export function numberPeople({ names, facts }: NamedPeople): Omit<NamedPeople, "dropped"> {
  const distinct = [...new Set(names.filter((name) => name !== undefined))].sort();
  const numbers = new Map(distinct.map((name, index) => [name, `P${index + 1}`]));
  return {
    names: names.map((name) => (name === undefined ? undefined : numbers.get(name))),
    facts: facts.flatMap(({ account: _, ...fact }) => {
      // The cast: the rest of a union is not seen as one.
      return renamePeople(fact as Fact, (name) => numbers.get(name)) ?? [];
    }),
  };
}

/** Says on a fact which of a person's accounts it is about, if the name does not. */
function withAccount(fact: Fact, account: string | undefined): Fact {
  const name = subjectOf(fact);
  return name === undefined || account === undefined || account === name ? fact : { ...fact, account };
}

/** 1 for each entry of the table of people who wrote something. */
function authors({ store }: DatasetDraft): Uint8Array {
  const wrote = new Uint8Array(store.people.size);
  for (let row = 0; row < store.ids.size; row++) {
    const author = store.author[row] ?? -1;
    if (author >= 0 && store.has(row)) wrote[author] = 1;
  }
  return wrote;
}
