import type { Problem } from "../model/errors.js";
import type { Id } from "../model/id.js";
import { nearestName } from "../model/nearest-name.js";
import type { Noun } from "../model/noun.js";

/** The problems of ids that stand twice in one list of a document. */
export function repeatedIds(path: string, items: readonly { readonly id: Id }[] = []): readonly Problem[] {
  const first = new Map<Id, number>();
  return items.flatMap(({ id }, index): readonly Problem[] => {
    const before = first.get(id);
    if (before !== undefined)
      return [{ path: `${path}[${index}].id`, message: `has the id of ${path}[${before}]: give each its own` }];
    first.set(id, index);
    return [];
  });
}

/** What a name within a document refers to. */
export interface NamedThings {
  /** What it must be one of, such as `a group of groups`. */
  readonly what: string;
  /** The names; absent where the document does not list them, and every name will do. */
  readonly names: readonly string[] | undefined;
  /** Whether they are what somebody is called: then an error repeats none. */
  readonly ofPeople?: boolean;
}

/** The problem of a name that is none of those that a document lists, if it is not. */
export function unknownName(
  path: string,
  name: string | undefined,
  { what, names, ofPeople = false }: NamedThings,
): readonly Problem[] {
  if (name === undefined || names === undefined || names.includes(name)) return [];
  if (ofPeople) return [{ path, message: `is not ${what}` }];
  const meant = nearestName(name, names);
  const allowed = names.length > 0 && names.length <= 12 ? ` (${names.join(", ")})` : "";
  return [{ path, message: `is not ${what}${allowed}${meant === undefined ? "" : `; did you mean ${meant}?`}` }];
}

/** The problems of nouns within a list, by the rules that tie their fields together. */
export function problemsWithin<T>(path: string, { rules }: Noun<T>, items: readonly T[] = []): readonly Problem[] {
  return items.flatMap((item, index) =>
    rules(item).map((problem) => ({
      ...problem,
      path: `${path}[${index}]${problem.path === "" ? "" : `.${problem.path}`}`,
    })),
  );
}
