import { PersonGroups } from "./person-groups.js";

/** Two names that were said to be one person's. */
export type NameLink = readonly [string, string];

/** Who is who, and who must not appear. */
export interface SettledIdentity {
  readonly groups: PersonGroups;
  /** The names of groups of people who must not appear. */
  readonly gone: ReadonlySet<string>;
  /** The links among people who may appear; each pair and the list in order, none twice. */
  readonly links: readonly NameLink[];
  /** Every account of the people who must not appear, in order: a link to one of them may not come again. */
  readonly suppressed: readonly string[];
}

/** Works out from links and suppressed names who is one person and who is gone; the order of neither matters. */
export function settleIdentity(links: readonly NameLink[], suppressed: readonly string[]): SettledIdentity {
  const groups = new PersonGroups();
  for (const [first, second] of links) groups.join(first, second);
  const gone = new Set(suppressed.map((name) => groups.nameOf(name)));
  const kept = new Map<string, NameLink>();
  const silenced = new Set(suppressed);
  for (const [first, second] of links) {
    if (gone.has(groups.nameOf(first))) {
      silenced.add(first).add(second);
    } else if (first !== second) {
      const pair: NameLink = first < second ? [first, second] : [second, first];
      kept.set(JSON.stringify(pair), pair);
    }
  }
  return {
    groups,
    gone,
    links: [...kept.values()].sort(comparePairs),
    suppressed: [...silenced].sort(),
  };
}

function comparePairs([a, b]: NameLink, [c, d]: NameLink): number {
  if (a !== c) return a < c ? -1 : 1;
  if (b === d) return 0;
  return b < d ? -1 : 1;
}
