import type { DatasetDraft } from "./dataset-draft.js";
import type { StoredKind } from "./fact-store.js";
import { factKey } from "./fact-key.js";
import { peopleOf, renamePeople } from "./person-references.js";
import type { SettledIdentity } from "./settle-identity.js";

/** The people of a draft, by entry of its table of people. */
export interface NamedPeople {
  /** The name of each entry; `undefined` where the person must not appear or nothing names them. */
  readonly names: readonly (string | undefined)[];
  /** How many facts went away with people who must not appear, by kind. */
  readonly dropped: ReadonlyMap<StoredKind, number>;
}

/**
 * Gives each person of the draft a name, that of their group of accounts, and takes facts about people who must not
 * appear out of the draft.
 *
 * @param accounts - The name of each entry of the table of people by itself.
 */
export function namePeople(
  draft: DatasetDraft,
  accounts: readonly string[],
  { groups, gone }: SettledIdentity,
): NamedPeople {
  const names = accounts.map((account) => {
    const name = groups.nameOf(account);
    return gone.has(name) ? undefined : name;
  });
  const { people } = draft.store;
  const rename = (id: string): string | undefined => names[people.find(id)];
  const dropped = new Map<StoredKind, number>();
  const present = new Set(authorNames(draft, names));
  for (const fact of [...draft.facts.all()]) {
    if (fact.kind === "identityLink") continue;
    const renamed = renamePeople(fact, rename);
    if (renamed === undefined) {
      draft.facts.remove(fact.kind, factKey(fact));
      dropped.set(fact.kind, (dropped.get(fact.kind) ?? 0) + 1);
    } else {
      for (const name of peopleOf(renamed)) present.add(name);
    }
  }
  return { names: names.map((name) => (name !== undefined && present.has(name) ? name : undefined)), dropped };
}

/** The same people as P1, P2 … in the order of their names, without gaps. */
export function numberNames(names: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const distinct = [...new Set(names.filter((name) => name !== undefined))].sort();
  const numbers = new Map(distinct.map((name, index) => [name, `P${index + 1}`]));
  return names.map((name) => (name === undefined ? undefined : numbers.get(name)));
}

function authorNames({ store }: DatasetDraft, names: readonly (string | undefined)[]): readonly string[] {
  const wrote = new Uint8Array(store.people.size);
  for (let row = 0; row < store.ids.size; row++) {
    const author = store.author[row] ?? -1;
    if (author >= 0 && store.has(row)) wrote[author] = 1;
  }
  return names.flatMap((name, entry) => (name !== undefined && wrote[entry] === 1 ? [name] : []));
}
