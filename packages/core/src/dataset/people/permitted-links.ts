import type { PersonKey } from "../../model/id.js";
import type { CommunityDataset, DatasetSource } from "../community-dataset.js";
import type { NameLink } from "./settle-identity.js";

/**
 * The links of one source that its own rules permit: where its people may not be recognised elsewhere, those among its own
 * accounts. A pair is of positions in the keys.
 */
export function linksWithin(
  { linkable }: Pick<DatasetSource, "linkable">,
  keys: readonly PersonKey[],
  links: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  return linkable === false ? links.filter(([a, b]) => keys[a]?.source === keys[b]?.source) : links;
}

/** The pseudonyms that may not be linked with others, among all datasets. */
export function closedPseudonyms(datasets: readonly CommunityDataset[]): ReadonlySet<string> {
  return new Set(datasets.flatMap(peopleNotToBeLinked));
}

/** The links among datasets, less those that would recognise people of a source that forbids it in another source. */
export function linksAcross(datasets: readonly CommunityDataset[], closed: ReadonlySet<string>): readonly NameLink[] {
  const links = datasets.flatMap(({ identity }) => identity.links);
  return closed.size === 0 ? links : links.filter(([first, second]) => closed.has(first) === closed.has(second));
}

/**
 * What people of a dataset are called instead of a pseudonym that a link has given them and that they may not have: their own,
 * the first of several.
 */
export function ownNames({ identity }: CommunityDataset, closed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (closed.size === 0) return names;
  for (const [first, second] of identity.links) {
    if (closed.has(first) === closed.has(second)) continue;
    const [taken, own] = closed.has(first) ? [first, second] : [second, first];
    const known = names.get(taken);
    if (known === undefined || own < known) names.set(taken, own);
  }
  return names;
}

/** Pseudonyms of a source that forbids it: everybody where there is no other source, else who contributed there. */
function peopleNotToBeLinked({ sources, venues, people, contributions }: CommunityDataset): readonly string[] {
  const closed = new Set(sources.flatMap(({ source, linkable }) => (linkable === false ? [source] : [])));
  if (closed.size === 0) return [];
  if (closed.size === sources.length) return people.pseudonyms;
  const isTheirs = new Uint8Array(people.length);
  for (let row = 0; row < contributions.length; row++) {
    const author = contributions.author[row] ?? -1;
    if (author >= 0 && closed.has(venues[contributions.venue[row] ?? -1]?.source ?? "")) isTheirs[author] = 1;
  }
  return people.pseudonyms.filter((_, person) => isTheirs[person] === 1);
}
