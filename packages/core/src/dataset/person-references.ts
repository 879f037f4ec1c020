import type { SourcedFact } from "./community-dataset.js";
import type { StoredKind } from "./fact-store.js";

/** What to call a person; `undefined` takes the reference away. */
export type Renaming = (id: string) => string | undefined;

/**
 * The fact with every person in it renamed. References that are not essential go away with their person; a fact that
 * is about the person alone goes away as a whole.
 *
 * @returns The renamed fact, or `undefined` if the one it is about has no name any more.
 */
export function renamePeople(fact: SourcedFact<StoredKind>, rename: Renaming): SourcedFact<StoredKind> | undefined {
  switch (fact.kind) {
    case "member":
      return withEssential(fact, "id", rename(fact.id));
    case "absence":
      return withEssential(fact, "person", rename(fact.person));
    case "duty": {
      const renamed = withEssential(fact, "holder", rename(fact.holder));
      return renamed && withOptional(withOptional(renamed, "backup", rename), "guide", rename);
    }
    case "timeEntry":
      return withOptional(fact, "person", rename);
    case "gathering":
      return withList(withList(fact, "organisers", rename), "attendees", rename);
    default:
      return fact;
  }
}

/** The people that a fact names, as the source calls them. Identity links are followed apart. */
export function peopleOf(fact: SourcedFact<StoredKind>): readonly string[] {
  const people: string[] = [];
  renamePeople(fact, (id) => {
    people.push(id);
    return id;
  });
  return people;
}

function withEssential<T extends object, K extends keyof T>(fact: T, key: K, name: T[K] | undefined): T | undefined {
  return name === undefined ? undefined : { ...fact, [key]: name };
}

function withOptional<T extends object, K extends keyof T>(fact: T, key: K, rename: Renaming): T {
  const id = fact[key];
  if (typeof id !== "string") return fact;
  const { [key]: _, ...rest } = fact;
  const name = rename(id);
  // The cast: only an optional key is ever taken away.
  return name === undefined ? (rest as T) : { ...fact, [key]: name };
}

function withList<T extends object, K extends keyof T>(fact: T, key: K, rename: Renaming): T {
  const ids: unknown = fact[key];
  if (!Array.isArray(ids)) return fact;
  const names = ids.map((id) => rename(String(id))).filter((name) => name !== undefined);
  return { ...fact, [key]: names };
}
