import type { SourcedFact } from "../community-dataset.js";
import type { DatasetDraft } from "../dataset-draft.js";
import type { FactList } from "../facts/fact-list.js";
import type { StoredKind } from "../facts/fact-memory.js";
import type { FactLists } from "../facts/facts-by-kind.js";
import { changedFacts, type FactChange } from "../facts/pack-facts.js";
import { kindsNamingPeople, subjectOf } from "../people/person-references.js";
import type { SettledIdentity } from "../people/settle-identity.js";
import { type PresentPeople, presentPeople } from "./present-people.js";

/** The people of a draft and the facts about them. */
export interface NamedPeople extends Pick<PresentPeople, "names" | "dropped"> {
  /** The facts with people by name, each kind in order. */
  readonly facts: FactLists;
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
  settled: SettledIdentity,
  given: readonly FactList[] = draft.facts.lists(),
): NamedPeople {
  const { names, lists, settle, dropped } = presentPeople(draft, accounts, settled, given);
  const change = settle((name) => name);
  const named: FactChange = (fact) => {
    const left = change(fact);
    return left && withAccount(left, accounts[draft.store.people.find(subjectOf(fact) ?? "")]);
  };
  return { names, facts: changedLists(draft, lists, named), dropped };
}

/** The same people as P1, P2 … in the order of their names, without gaps. Accounts cannot be told apart any more. */
export function numberPeople(draft: DatasetDraft, accounts: readonly string[], settled: SettledIdentity): NamedPeople {
  const { names, lists, settle, dropped } = presentPeople(draft, accounts, settled);
  const distinct = [...new Set(names.filter((name) => name !== undefined))].sort();
  const numbers = new Map(distinct.map((name, index) => [name, `P${index + 1}`]));
  return {
    names: names.map((name) => (name === undefined ? undefined : numbers.get(name))),
    facts: changedLists(
      draft,
      lists,
      settle((name) => numbers.get(name)),
    ),
    dropped,
  };
}

/** Facts that name nobody stay where they are. */
function changedLists({ marks }: DatasetDraft, lists: readonly FactList[], change: FactChange): FactLists {
  return new Map(
    lists.map((list) => {
      const changed = kindsNamingPeople.has(list.kind) ? changedFacts(list, marks, change) : list;
      return [list.kind, changed.inOrder()];
    }),
  );
}

/** Says on a fact which of a person's accounts it is about, if the name does not. */
function withAccount(fact: SourcedFact<StoredKind>, account: string | undefined): SourcedFact<StoredKind> {
  const name = subjectOf(fact);
  return name === undefined || account === undefined || account === name ? fact : { ...fact, account };
}
