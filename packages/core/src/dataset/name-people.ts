import type { PersonKey } from "../model/id.js";

/** What is known about who is who, before people get their names in the dataset. */
export interface NamingFacts {
  /** Everybody named anywhere. */
  readonly keys: readonly PersonKey[];
  /** Pairs of positions in `keys` that are one person. */
  readonly links: readonly (readonly [number, number])[];
  /** The pseudonym of each key; absent: people are numbered in the order of their keys. */
  readonly pseudonyms?: readonly string[];
  /** Pseudonyms of people who must not appear. */
  readonly suppressed: ReadonlySet<string>;
}

/**
 * The name of each key in the dataset: accounts that are one person share one, and who is suppressed has none. Of
 * several pseudonyms the first in order is taken, so that the name does not depend on which account was read first.
 */
export function namePeople({ keys, links, pseudonyms, suppressed }: NamingFacts): readonly (string | undefined)[] {
  const names = pseudonyms ?? sortableNumbers(keys);
  const groups = new Groups();
  for (const name of names) groups.add(name);
  for (const [first, second] of links) groups.join(names[first] ?? "", names[second] ?? "");
  const gone = new Set([...suppressed].map((name) => groups.nameOf(name)));
  const named = names.map((name) => groups.nameOf(name));
  if (pseudonyms !== undefined) return named.map((name) => (gone.has(name) ? undefined : name));
  const order = new Map([...new Set(named)].sort().map((name, index) => [name, `P${index + 1}`]));
  return named.map((name) => order.get(name));
}

/** Groups of names that stand for one person; the first in order is the group's name. */
export class Groups {
  readonly #leader = new Map<string, string>();

  add(name: string): void {
    if (!this.#leader.has(name)) this.#leader.set(name, name);
  }

  join(first: string, second: string): void {
    const [a, b] = [this.nameOf(first), this.nameOf(second)];
    if (a === b) return;
    const [kept, led] = a < b ? [a, b] : [b, a];
    this.#leader.set(led, kept);
    this.add(kept);
  }

  nameOf(name: string): string {
    let leader = name;
    for (let next = this.#leader.get(leader); next !== undefined && next !== leader; next = this.#leader.get(leader)) {
      leader = next;
    }
    return leader;
  }
}

/** A text per key whose order is that of (source, id): whole numbers first and as numbers, so that 9 comes before 10. */
function sortableNumbers(keys: readonly PersonKey[]): readonly string[] {
  const positions = keys.map((_, index) => index).sort((first, second) => compareKeys(keys[first], keys[second]));
  const texts: string[] = [];
  positions.forEach((position, rank) => {
    texts[position] = String(rank).padStart(9, "0");
  });
  return texts;
}

function compareKeys(first: PersonKey | undefined, second: PersonKey | undefined): number {
  if (first === undefined || second === undefined) return 0;
  if (first.source !== second.source) return first.source < second.source ? -1 : 1;
  const [a, b] = [wholeNumber(first.id), wholeNumber(second.id)];
  if (a !== b) return a - b;
  return first.id < second.id ? -1 : 1;
}

/** The number that an id is, or the largest there is, so that ids that are no numbers come after those that are. */
function wholeNumber(id: string): number {
  return /^-?\d{1,15}$/.test(id) ? Number(id) : Number.MAX_VALUE;
}
