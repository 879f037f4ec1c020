import type { ReplyPairs } from "./reply-pairs.js";

/**
 * People and the ties between them, in compressed rows: those tied to person p are `neighbours[starts[p]]` up to, not
 * including, `neighbours[starts[p + 1]]`.
 */
export interface Graph {
  /** How many people, numbered from 0; some may have no ties. */
  readonly size: number;
  /** How many ties; each is in the rows of both its people. */
  readonly ties: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
}

/**
 * The graph of some pairs of people. O(n + m).
 *
 * @param size - How many people there are.
 * @param pairs - Each pair once, in either order.
 * @throws RangeError if a pair names nobody of them, or one person twice.
 * @example
 * graphOf(3, { length: 2, one: Int32Array.of(0, 0), other: Int32Array.of(1, 2) }).starts // => Int32Array.of(0, 2, 3, 4)
 */
export function graphOf(size: number, { length, one, other }: ReplyPairs): Graph {
  const starts = new Int32Array(size + 1);
  for (let pair = 0; pair < length; pair++) {
    const [first, second] = [one[pair] ?? -1, other[pair] ?? -1];
    const isInside = first >= 0 && second >= 0 && first < size && second < size;
    if (!isInside || first === second)
      throw new RangeError(`A pair is two of ${size} people, numbered from 0, got ${first} and ${second}.`);
    starts[first + 1] = (starts[first + 1] ?? 0) + 1;
    starts[second + 1] = (starts[second + 1] ?? 0) + 1;
  }
  for (let person = 0; person < size; person++) starts[person + 1] = (starts[person + 1] ?? 0) + (starts[person] ?? 0);
  const next = starts.slice();
  const neighbours = new Int32Array(2 * length);
  const tie = (person: number, neighbour: number): void => {
    const place = next[person] ?? 0;
    neighbours[place] = neighbour;
    next[person] = place + 1;
  };
  for (let pair = 0; pair < length; pair++) {
    tie(one[pair] ?? 0, other[pair] ?? 0);
    tie(other[pair] ?? 0, one[pair] ?? 0);
  }
  return { size, ties: length, starts, neighbours };
}

/**
 * How many people each person is tied to.
 *
 * @example
 * // A chain of three: 0 – 1 – 2.
 * const chain = graphOf(3, { length: 2, one: Int32Array.of(0, 1), other: Int32Array.of(1, 2) });
 * Array.from(degrees(chain)) // => [1, 2, 1]
 */
export function degrees({ size, starts }: Graph): Int32Array {
  return Int32Array.from({ length: size }, (_, person) => (starts[person + 1] ?? 0) - (starts[person] ?? 0));
}
