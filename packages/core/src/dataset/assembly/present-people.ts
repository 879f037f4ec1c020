import type { DatasetDraft } from "../dataset-draft.js";
import type { FactList } from "../facts/fact-list.js";
import type { StoredKind } from "../facts/fact-memory.js";
import type { FactChange } from "../facts/pack-facts.js";
import { kindsNamingPeople, type Renaming, renamePeople } from "../people/person-references.js";
import type { SettledIdentity } from "../people/settle-identity.js";

/** Who is there in a draft once it is settled who is who and who must not appear. */
export interface PresentPeople {
  /** The name of each entry of the table of people; `undefined` where they must not appear or nothing names them. */
  readonly names: readonly (string | undefined)[];
  /** The facts, each kind apart, without identity links, which have had their effect. */
  readonly lists: readonly FactList[];
  /** What becomes of a fact: people by name, renamed, or nothing if it is about somebody who must not appear. */
  readonly settle: (rename: Renaming) => FactChange;
  /** How many facts went away with people who must not appear, by kind. */
  readonly dropped: ReadonlyMap<StoredKind, number>;
}

/**
 * Finds out who is there: whoever wrote something, accepted an answer or is named in a fact that stays.
 *
 * @param accounts - What each entry of the draft's table of people is called by itself.
 * @param given - The facts, people by the entries of that table. Absent: those of the draft.
 */
export function presentPeople(
  draft: DatasetDraft,
  accounts: readonly string[],
  { groups, gone }: SettledIdentity,
  given: readonly FactList[] = draft.facts.lists(),
): PresentPeople {
  const { people } = draft.store;
  const nameOf = (id: string): string => groups.nameOf(accounts[people.find(id)] ?? id);
  const settle: PresentPeople["settle"] = (rename) => {
    if (gone.size === 0) return (fact) => renamePeople(fact, (id) => rename(nameOf(id)));
    const leave: Renaming = (name) => (gone.has(name) ? undefined : rename(name));
    return (fact) => {
      // Accounts of one person become one before anybody goes, so that whoever goes is counted as one.
      const named = renamePeople(fact, nameOf);
      return named && renamePeople(named, leave);
    };
  };
  const lists = given.filter(({ kind }) => kind !== "identityLink");
  const { named, dropped } = namedPeople(lists, settle);
  const active = authorsAndAcceptors(draft);
  const names = accounts.map((account, entry) => {
    const name = groups.nameOf(account);
    if (active[entry] === 1 && !gone.has(name)) named.add(name);
    return name;
  });
  return { names: names.map((name) => (named.has(name) ? name : undefined)), lists, settle, dropped };
}

function namedPeople(
  lists: readonly FactList[],
  settle: PresentPeople["settle"],
): { readonly named: Set<string>; readonly dropped: ReadonlyMap<StoredKind, number> } {
  const named = new Set<string>();
  const dropped = new Map<StoredKind, number>();
  const met: string[] = [];
  const meet = settle((name) => {
    met.push(name);
    return name;
  });
  for (const list of lists.filter(({ kind }) => kindsNamingPeople.has(kind))) {
    for (const fact of list) {
      if (meet(fact) === undefined) dropped.set(list.kind, (dropped.get(list.kind) ?? 0) + 1);
      else for (const name of met) named.add(name);
      met.length = 0;
    }
  }
  return { named, dropped };
}

/** 1 for each entry of the table of people who wrote something or accepted an answer. */
function authorsAndAcceptors({ store }: DatasetDraft): Uint8Array {
  const active = new Uint8Array(store.people.size);
  for (let row = 0; row < store.ids.size; row++) {
    const author = store.author[row] ?? -1;
    if (author >= 0 && store.has(row)) active[author] = 1;
  }
  for (const { by } of store.acceptance.values()) if (by >= 0) active[by] = 1;
  return active;
}
