import type { Problem } from "../model/errors.js";
import type { Id } from "../model/id.js";
import { nearestName } from "../model/nearest-name.js";
import type { Noun } from "../model/noun.js";
import { problem } from "../model/problem.js";
import type { NamedThing } from "../model/problem-reason.js";

/** The problems of ids that stand twice in one list of a document. */
export function repeatedIds(path: string, items: readonly { readonly id: Id }[] = []): readonly Problem[] {
  const first = new Map<Id, number>();
  return items.flatMap(({ id }, index): readonly Problem[] => {
    const before = first.get(id);
    if (before !== undefined)
      return [problem(`${path}[${index}].id`, { type: "repeated-id", first: `${path}[${before}]` })];
    first.set(id, index);
    return [];
  });
}

/** What a name within a document refers to. */
export interface NamedThings {
  /** What it must be one of. */
  readonly of: NamedThing;
  /** The names; absent where the document does not list them, and every name will do. */
  readonly names: readonly string[] | undefined;
  /** Whether they are what somebody is called: then an error repeats none. */
  readonly ofPeople?: boolean;
}

/** The problem of a name that is none of those that a document lists, if it is not. */
export function unknownName(
  path: string,
  name: string | undefined,
  { of, names, ofPeople = false }: NamedThings,
): readonly Problem[] {
  if (name === undefined || names === undefined || names.includes(name)) return [];
  if (ofPeople) return [problem(path, { type: "unknown-name", of })];
  const meant = nearestName(name, names);
  const reason = { type: "unknown-name", of, allowed: names } as const;
  return [problem(path, meant === undefined ? reason : { ...reason, meant })];
}

/** The problems of nouns within a list, by the rules that tie their fields together. */
export function problemsWithin<T>(path: string, { rules }: Noun<T>, items: readonly T[] = []): readonly Problem[] {
  return items.flatMap((item, index) =>
    rules(item).map((found) => ({
      ...found,
      path: `${path}[${index}]${found.path === "" ? "" : `.${found.path}`}`,
    })),
  );
}
