import type { SourcedFact } from "../community-dataset.js";
import type { StoredKind } from "../facts/fact-memory.js";

/** What to call a person; `undefined` takes the reference away. */
export type Renaming = (id: string) => string | undefined;

type Fact = SourcedFact<StoredKind>;

/** The kinds of fact that name people. Identity links are followed apart. */
export const kindsNamingPeople: ReadonlySet<StoredKind> = new Set([
  "member",
  "absence",
  "duty",
  "timeEntry",
  "gathering",
]);

/** The field that holds the person whom a fact of a kind is about. */
const subjectFields: ReadonlyMap<string, string> = new Map([
  ["member", "id"],
  ["absence", "person"],
  ["duty", "holder"],
  ["timeEntry", "person"],
]);

/**
 * The fact with every person in it renamed. References that are not essential go away with their person, and a
 * gathering keeps the number of those who were there; a fact that is about the person alone goes away as a whole.
 *
 * @returns The renamed fact, itself if everybody keeps their name; `undefined` if the one it is about has none any more.
 */
export function renamePeople(fact: Fact, rename: Renaming): Fact | undefined {
  switch (fact.kind) {
    case "member":
      return withEssential(fact, "id", rename);
    case "absence":
      return withEssential(fact, "person", rename);
    case "duty": {
      const renamed = withEssential(fact, "holder", rename);
      return renamed && withOptional(withOptional(renamed, "backup", rename), "guide", rename);
    }
    case "timeEntry": {
      const renamed = withOptional(fact, "person", rename);
      return renamed.person === undefined ? withoutAccount(renamed) : renamed;
    }
    case "gathering":
      return renamedGathering(fact, rename);
    default:
      return fact;
  }
}

/** The people that a fact names, as the source calls them. */
export function peopleOf(fact: Fact): readonly string[] {
  const people: string[] = [];
  renamePeople(fact, (id) => {
    people.push(id);
    return id;
  });
  return people;
}

/** The person whom a fact is about, if it is about one. */
export function subjectOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case "member":
      return fact.id;
    case "duty":
      return fact.holder;
    case "absence":
    case "timeEntry":
      return fact.person;
    default:
      return undefined;
  }
}

/** The fact under the account that it is about: what it was before accounts of one person were put together. */
export function underAccount(fact: Fact): Fact {
  const field = subjectFields.get(fact.kind);
  return field === undefined || fact.account === undefined ? fact : { ...withoutAccount(fact), [field]: fact.account };
}

function withoutAccount(fact: Fact): Fact {
  const { account: _, ...rest } = fact;
  // The cast: the rest of a union is not seen as one.
  return rest as Fact;
}

function renamedGathering(fact: SourcedFact<"gathering">, rename: Renaming): Fact {
  const { attendees = [], attendance } = fact;
  const gone = new Set(attendees.filter((id) => rename(id) === undefined)).size;
  const renamed = withList(withList(fact, "organisers", rename), "attendees", rename);
  if (gone === 0 || attendance !== undefined) return renamed;
  return { ...renamed, attendance: (renamed.attendees?.length ?? 0) + gone };
}

function withEssential<T extends object, K extends keyof T>(fact: T, key: K, rename: Renaming): T | undefined {
  const name = rename(String(fact[key]));
  if (name === fact[key]) return fact;
  return name === undefined ? undefined : { ...fact, [key]: name };
}

function withOptional<T extends object, K extends keyof T>(fact: T, key: K, rename: Renaming): T {
  const id = fact[key];
  if (typeof id !== "string") return fact;
  const name = rename(id);
  if (name === id) return fact;
  const { [key]: _, ...rest } = fact;
  // The cast: only an optional key is ever taken away.
  return name === undefined ? (rest as T) : { ...fact, [key]: name };
}

/** Nobody stands twice in a list: two accounts of one person were there once. */
function withList<T extends object, K extends keyof T>(fact: T, key: K, rename: Renaming): T {
  const ids: unknown = fact[key];
  if (!Array.isArray(ids)) return fact;
  const names = [...new Set(ids.map((id) => rename(String(id))).filter((name) => name !== undefined))];
  const isSame = names.length === ids.length && names.every((name, index) => name === ids[index]);
  return isSame ? fact : { ...fact, [key]: names };
}
