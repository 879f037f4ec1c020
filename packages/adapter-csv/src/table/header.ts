import type { ColumnReference } from "../mapping/field-source.js";

/** The columns of a file. */
export interface Header {
  readonly names: readonly string[];
  /** The position, from 0, of the column that is meant, if it is there. */
  readonly find: (reference: ColumnReference) => number | undefined;
}

/** Capitals, spaces, accents and punctuation aside: `Aangemaakt op` and `aangemaakt_op` are one name. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, "");
}

/** Makes a header of names. A name that stands there twice means the first; exact names go before similar ones. */
export function createHeader(names: readonly string[]): Header {
  const exact = new Map<string, number>();
  const plain = new Map<string, number>();
  names.forEach((name, position) => {
    if (!exact.has(name)) exact.set(name, position);
    const key = plainName(name);
    if (key !== "" && !plain.has(key)) plain.set(key, position);
  });
  const findName = (name: string): number | undefined => exact.get(name) ?? plain.get(plainName(name));
  return {
    names,
    find: (reference) => {
      if (typeof reference === "number") return reference <= names.length ? reference - 1 : undefined;
      if (typeof reference === "string") return findName(reference);
      for (const name of reference) {
        const position = findName(name);
        if (position !== undefined) return position;
      }
      return undefined;
    },
  };
}

/** The name most like the one that is missed, by the fewest letters changed; nothing if none is near. */
export function nearestName(missed: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.max(2, Math.ceil(missed.length / 3)) + 1;
  for (const name of names) {
    const changes = lettersChanged(plainName(missed), plainName(name));
    if (changes >= fewest) continue;
    nearest = name;
    fewest = changes;
  }
  return nearest;
}

/** Levenshtein's distance; long names are cut, because a header is no place for essays. */
function lettersChanged(from: string, to: string): number {
  const [one, other] = [from.slice(0, 60), to.slice(0, 60)];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const change = (previous[column - 1] ?? 0) + same;
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, change));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
